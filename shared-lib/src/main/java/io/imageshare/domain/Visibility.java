package io.imageshare.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How an image shows in lists. Source: Image API v2, image visibility. */
public enum Visibility {
  PRIVATE,
  SHARED,
  PUBLIC;

  /** The name in requests and answers, such as {@code shared}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The visibility of that wire name, or empty if there is none. */
  public static Optional<Visibility> parse(String wireName) {
    return Stream.of(values())
        .filter(visibility -> visibility.wireName().equals(wireName))
        .findFirst();
  }
}
