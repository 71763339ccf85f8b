package io.imageshare.http;

import io.imageshare.text.TimeForm;
import java.time.Instant;

/** Times on the wire: UTC, with a fraction only where the dialect has one. */
public final class Timestamps {
  private Timestamps() {}

  /** Such as {@code 2026-01-31T12:00:00Z}: images and members of either dialect. */
  public static String seconds(Instant instant) {
    return TimeForm.SECONDS.write(instant);
  }

  /** Such as {@code 2026-01-31T12:00:00.123Z}: jobs. */
  public static String milliseconds(Instant instant) {
    return TimeForm.MILLISECONDS.write(instant);
  }
}
