package io.imageshare.list.filters;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a time has to compare with another: {@code gte:2026-01-31T12:00:00Z}, and the same time if
 * nothing stands before it.
 *
 * <p>Source: Image API v2, list images.
 */
record TimeRange(Comparison comparison, Instant time) {
  private enum Comparison {
    GT,
    GTE,
    LT,
    LTE,
    EQ,
    NEQ;

    private String prefix() {
      return name().toLowerCase(Locale.ROOT) + ":";
    }

    private boolean holds(int sign) {
      return switch (this) {
        case GT -> sign > 0;
        case GTE -> sign >= 0;
        case LT -> sign < 0;
        case LTE -> sign <= 0;
        case EQ -> sign == 0;
        case NEQ -> sign != 0;
      };
    }
  }

  /** The range that the value tells; empty if it tells none. */
  static Optional<TimeRange> parse(String value) {
    Optional<Comparison> comparison =
        Stream.of(Comparison.values()).filter(each -> value.startsWith(each.prefix())).findFirst();
    String time = comparison.map(found -> value.substring(found.prefix().length())).orElse(value);
    return IsoTime.parse(time)
        .map(instant -> new TimeRange(comparison.orElse(Comparison.EQ), instant));
  }

  /** Whether the time is in the range, to the second as times are shown. */
  boolean holds(Instant other) {
    return comparison.holds(other.truncatedTo(SECONDS).compareTo(time));
  }
}
