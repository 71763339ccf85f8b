package io.imageshare.lambda;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The environment variables of a function; one that is empty counts as absent. */
record Environment(Function<String, @Nullable String> variables) {

  Optional<String> text(String name) {
    return Optional.ofNullable(variables.apply(name)).filter(text -> !text.isBlank());
  }

  String required(String name) {
    return text(name)
        .orElseThrow(() -> new SettingsException("The variable " + name + " is not set."));
  }

  /** The variable in the form that the parser makes of it. */
  <T> T parsed(String name, String value, Function<String, Optional<T>> parser) {
    return parser
        .apply(value)
        .orElseThrow(() -> new SettingsException("The variable " + name + " can't be: " + value));
  }

  /** The variable's whole number of at least 1. */
  int number(String name, int otherwise) {
    String text = text(name).orElse(String.valueOf(otherwise));
    try {
      int number = Integer.parseInt(text);
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException none) {
      // It is refused below, as is a number that is too small.
    }
    throw new SettingsException("The variable " + name + " is no number of at least 1: " + text);
  }

  /** The variable's address of a service. */
  Optional<URI> address(String name) {
    return text(name).map(text -> parsed(name, text, Environment::parsedAddress));
  }

  private static Optional<URI> parsedAddress(String text) {
    try {
      return Optional.of(new URI(text)).filter(URI::isAbsolute);
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }
}
