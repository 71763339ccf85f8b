package io.imageshare.http;

import static java.time.temporal.ChronoUnit.MILLIS;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times on the wire: UTC, with a fraction only where the dialect has one. */
public final class Timestamps {
  private static final DateTimeFormatter WITH_MILLISECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Timestamps() {}

  /** Such as {@code 2026-01-31T12:00:00Z}: images and members of either dialect. */
  public static String seconds(Instant instant) {
    return instant.truncatedTo(SECONDS).toString();
  }

  /** Such as {@code 2026-01-31T12:00:00.123Z}: jobs. */
  public static String milliseconds(Instant instant) {
    return WITH_MILLISECONDS.format(instant.truncatedTo(MILLIS));
  }
}
