package io.imageshare.http;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Truth values, as themselves or in words of any case. */
public final class Truth {
  private Truth() {}

  /** The one that the word says; empty if it says none. */
  public static Optional<Boolean> parse(String word) {
    return word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")
        ? Optional.of(Boolean.valueOf(word))
        : Optional.empty();
  }

  /** The one that the value is or says; empty if it is none. */
  public static Optional<Boolean> of(JsonNode value) {
    return value.isBoolean()
        ? Optional.of(value.booleanValue())
        : parse(value.isString() ? value.stringValue() : "");
  }
}
