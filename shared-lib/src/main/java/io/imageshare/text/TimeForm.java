package io.imageshare.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Forms of times as texts, in UTC, of the years 0 to 9999: always of the same length, so that the
 * texts are in the order of the times.
 *
 * <p>Written digit by digit, since every request writes several, and the formatters of the JDK
 * allocate up to 2 KB for each.
 */
public enum TimeForm {
  /** Such as {@code 2026-01-31T12:00:00Z}. */
  SECONDS("0000-00-00T00:00:00Z", 1_000_000_000),
  /** Such as {@code 2026-01-31T12:00:00.123Z}. */
  MILLISECONDS("0000-00-00T00:00:00.000Z", 1_000_000),
  /** Such as {@code 2026-01-31T12:00:00.123456789Z}. */
  NANOSECONDS("0000-00-00T00:00:00.000000000Z", 1);

  private static final int LAST_YEAR = 9999;
  private static final int FRACTION = 20;

  private final String form;
  private final int nanosecondsInLastDigit;

  TimeForm(String form, int nanosecondsInLastDigit) {
    this.form = form;
    this.nanosecondsInLastDigit = nanosecondsInLastDigit;
  }

  /** A text in this form, in which every digit is 0. */
  public String form() {
    return form;
  }

  /**
   * The text of the time, whose further digits are left out.
   *
   * @throws DateTimeException if its year is none of the years 0 to 9999
   */
  public String write(Instant time) {
    LocalDateTime utc =
        LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
    if (utc.getYear() < 0 || utc.getYear() > LAST_YEAR) {
      throw new DateTimeException("There is no text for the time " + time);
    }
    char[] text = form.toCharArray();
    put(text, 0, 4, utc.getYear());
    put(text, 5, 7, utc.getMonthValue());
    put(text, 8, 10, utc.getDayOfMonth());
    put(text, 11, 13, utc.getHour());
    put(text, 14, 16, utc.getMinute());
    put(text, 17, 19, utc.getSecond());
    put(text, FRACTION, text.length - 1, utc.getNano() / nanosecondsInLastDigit);
    return new String(text);
  }

  private static void put(char[] text, int start, int end, int number) {
    int left = number;
    for (int place = end - 1; place >= start; place--) {
      text[place] = (char) ('0' + left % 10);
      left /= 10;
    }
  }
}
