package io.imageshare.lambda;

import io.imageshare.domain.Limits;
import io.imageshare.domain.Region;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The environment variables of a function; one that is empty counts as absent.
 *
 * <p>What is missing or malformed is a {@link SettingsException}.
 *
 * @param variables gives the value of a variable, or null
 */
public record Environment(Function<String, @Nullable String> variables) {

  /** The variable's text; empty if absent. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(variables.apply(name)).filter(text -> !text.isBlank());
  }

  /** The variable's texts, which commas separate; none if absent. */
  public List<String> list(String name) {
    return Stream.of(text(name).orElse("").split(",", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** The variable's text. */
  public String required(String name) {
    return text(name)
        .orElseThrow(() -> new SettingsException("The variable " + name + " is not set."));
  }

  /** The variable in the form that the parser makes of it. */
  public <T> T parsed(String name, String value, Function<String, Optional<T>> parser) {
    return parser
        .apply(value)
        .orElseThrow(() -> new SettingsException("The variable " + name + " can't be: " + value));
  }

  /** The variable's number of days, at least 1. */
  Duration days(String name, int otherwise) {
    return Duration.ofDays(number(name, otherwise));
  }

  /** The variable's whole number of at least 1. */
  public int number(String name, int otherwise) {
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
  public Optional<URI> address(String name) {
    return text(name).map(text -> parsed(name, text, Environment::parsedAddress));
  }

  /** The region whose images these are ({@code IMAGESHARE_REGION}; the AWS region if not set). */
  public Region region() {
    String name = text("IMAGESHARE_REGION").orElse(text("AWS_REGION").orElse(""));
    if (name.isEmpty()) {
      throw new SettingsException("Neither IMAGESHARE_REGION nor AWS_REGION is set.");
    }
    return parsed("IMAGESHARE_REGION", name, Region::parse);
  }

  /**
   * The quotas ({@code SHARE_LIMIT}, {@code FULL_ECS_SHARE_LIMIT}, {@code PRIVATE_IMAGE_LIMIT}).
   */
  public Limits limits() {
    return new Limits(
        number("SHARE_LIMIT", Limits.DEFAULTS.diskImageRecipients()),
        number("FULL_ECS_SHARE_LIMIT", Limits.DEFAULTS.fullEcsRecipients()),
        number("PRIVATE_IMAGE_LIMIT", Limits.DEFAULTS.privateImages()));
  }

  private static Optional<URI> parsedAddress(String text) {
    try {
      return Optional.of(new URI(text)).filter(URI::isAbsolute);
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }
}
