package io.imageshare.domain;

import java.util.Locale;

/** How an image shows in lists. Source: Image API v2, image visibility. */
public enum Visibility {
  PRIVATE,
  SHARED,
  PUBLIC;

  /** The name in requests and answers, such as {@code shared}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
