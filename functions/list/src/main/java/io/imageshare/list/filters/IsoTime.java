package io.imageshare.list.filters;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times in the forms of ISO 8601: with punctuation or without, as exact as one likes, and a blank
 * for the {@code T}; the first of a month, midnight and UTC if not said otherwise.
 *
 * <p>Source: Image API v2, list images; the forms are those that its filters understand.
 */
final class IsoTime {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>[+-]?\\d{4}|[+-]\\d{5,9})(-?(?<month>\\d\\d)(-?(?<day>\\d\\d))?)?"
              + "([T ](?<hour>\\d\\d)"
              + "(:?(?<minute>\\d\\d)(:?(?<second>\\d\\d)([.,](?<fraction>\\d{1,9})\\d*)?)?)?)?"
              + "(?<zone>Z|[+-]\\d\\d(:?\\d\\d)?)?");

  private IsoTime() {}

  /** The time that the text tells; empty if it tells none. */
  static Optional<Instant> parse(String text) {
    Matcher form = FORM.matcher(text);
    try {
      return form.matches() ? Optional.of(time(form)) : Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Instant time(Matcher form) {
    String fraction = form.group("fraction");
    return LocalDateTime.of(
            Integer.parseInt(form.group("year")),
            number(form.group("month"), 1),
            number(form.group("day"), 1),
            number(form.group("hour"), 0),
            number(form.group("minute"), 0),
            number(form.group("second"), 0),
            fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9)))
        .toInstant(zone(form.group("zone")));
  }

  private static int number(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static ZoneOffset zone(@Nullable String zone) {
    return zone == null ? ZoneOffset.UTC : ZoneOffset.of(zone);
  }
}
