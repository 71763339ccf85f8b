package io.imageshare.http;

import io.imageshare.text.TimeForm;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Times on the wire: UTC, with a fraction only where the dialect has one. */
public final class Timestamps {
  /** After the last time that the records have a text for. */
  private static final Instant TOO_LATE = Instant.parse("+10000-01-01T00:00:00Z");

  private Timestamps() {}

  /** Such as {@code 2026-01-31T12:00:00Z}: images and members of either dialect. */
  public static String seconds(Instant instant) {
    return TimeForm.SECONDS.write(instant);
  }

  /** Such as {@code 2026-01-31T12:00:00.123Z}: jobs. */
  public static String milliseconds(Instant instant) {
    return TimeForm.MILLISECONDS.write(instant);
  }

  /** The time that the text tells, in any zone, to the second; empty if it tells none. */
  static Optional<Instant> parse(String text) {
    try {
      TemporalAccessor parsed = DateTimeFormatter.ISO_INSTANT.parse(text);
      // A leap second would become the one before it.
      return parsed.query(DateTimeFormatter.parsedLeapSecond())
          ? Optional.empty()
          : Optional.of(Instant.from(parsed).truncatedTo(ChronoUnit.SECONDS))
              .filter(TOO_LATE::isAfter);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
