package io.imageshare.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * How far the making of an image has come. A deleted image has no status: no reader ever sees it
 * (R27).
 *
 * <p>Source: Image API v2, image statuses.
 */
public enum ImageStatus {
  QUEUED,
  SAVING,
  ACTIVE,
  /** Out of use for a while, for everybody (R33). */
  DEACTIVATED;

  private final String wireName = name().toLowerCase(Locale.ROOT);

  /** The name in requests, answers and records, such as {@code active}. */
  public String wireName() {
    return wireName;
  }

  /** The status of that wire name, or empty if there is none. */
  public static Optional<ImageStatus> parse(String wireName) {
    for (ImageStatus status : values()) {
      if (status.wireName.equals(wireName)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether an edit of the image may bring it from this status to that one: forwards in its making
   * only. Deactivating and reactivating it are no edits (R33).
   */
  public boolean canBecome(ImageStatus next) {
    return next == this || (next != DEACTIVATED && next.compareTo(this) > 0);
  }
}
