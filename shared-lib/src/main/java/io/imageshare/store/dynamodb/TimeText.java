package io.imageshare.store.dynamodb;

import io.imageshare.domain.FixedForm;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Times as items hold them, such as {@code 2026-01-31T12:00:00.000000000Z}: always nine digits
 * after the second, so that the texts are in the order of the times.
 *
 * <p>Read and written digit by digit, since every request reads several, and the formatters of the
 * JDK allocate nearly 2 KB for each.
 */
final class TimeText {
  private static final FixedForm FORM =
      new FixedForm("0000-00-00T00:00:00.000000000Z", TimeText::isDigit);

  private static final int LAST_YEAR = 9999;

  private TimeText() {}

  /** The text of a time between the years 0 and {@value #LAST_YEAR}. */
  static String of(Instant time) {
    LocalDateTime utc =
        LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
    if (utc.getYear() < 0 || utc.getYear() > LAST_YEAR) {
      throw new DateTimeException("There is no text for the time " + time);
    }
    char[] text = FORM.form().toCharArray();
    put(text, 0, 4, utc.getYear());
    put(text, 5, 7, utc.getMonthValue());
    put(text, 8, 10, utc.getDayOfMonth());
    put(text, 11, 13, utc.getHour());
    put(text, 14, 16, utc.getMinute());
    put(text, 17, 19, utc.getSecond());
    put(text, 20, 29, utc.getNano());
    return new String(text);
  }

  /** The time of a text; throws a {@link DateTimeException} if it isn't in this form. */
  static Instant read(String text) {
    if (!FORM.fits(text)) {
      throw new DateTimeException("Not in the form of times in items");
    }
    return LocalDateTime.of(
            digits(text, 0, 4),
            digits(text, 5, 7),
            digits(text, 8, 10),
            digits(text, 11, 13),
            digits(text, 14, 16),
            digits(text, 17, 19),
            digits(text, 20, 29))
        .toInstant(ZoneOffset.UTC);
  }

  private static boolean isDigit(int each) {
    return each >= '0' && each <= '9';
  }

  private static int digits(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }

  private static void put(char[] text, int start, int end, int number) {
    int left = number;
    for (int place = end - 1; place >= start; place--) {
      text[place] = (char) ('0' + left % 10);
      left /= 10;
    }
  }
}
