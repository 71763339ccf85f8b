package io.imageshare.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the making of an image has come. A deleted image has no status: no reader ever sees it
 * (R27).
 *
 * <p>Source: Image API v2, image statuses.
 */
public enum ImageStatus {
  QUEUED,
  SAVING,
  ACTIVE;

  /** The name in requests, answers and records, such as {@code active}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of that wire name, or empty if there is none. */
  public static Optional<ImageStatus> parse(String wireName) {
    return Stream.of(values()).filter(status -> status.wireName().equals(wireName)).findFirst();
  }

  /** Whether an image may go from this status to that one: forwards only. */
  public boolean canBecome(ImageStatus next) {
    return next.compareTo(this) >= 0;
  }
}
