package io.imageshare.store;

import io.imageshare.domain.FixedForm;
import io.imageshare.text.TimeForm;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Times as records hold them, such as {@code 2026-01-31T12:00:00.000000000Z}: always nine digits
 * after the second, so that the texts are in the order of the times.
 *
 * <p>Read digit by digit for the same reason as {@link TimeForm} writes them so.
 */
public final class TimeText {
  private static final FixedForm FORM =
      new FixedForm(TimeForm.NANOSECONDS.form(), TimeText::isDigit);

  private TimeText() {}

  /** The text of a time between the years 0 and 9999. */
  public static String of(Instant time) {
    return TimeForm.NANOSECONDS.write(time);
  }

  /** The text of the time; null if there is none. */
  public static @Nullable String orNull(@Nullable Instant time) {
    return time == null ? null : of(time);
  }

  /** The time of a text; throws a {@link DateTimeException} if it isn't in this form. */
  public static Instant read(String text) {
    if (!FORM.fits(text)) {
      throw new DateTimeException("Not in the form of times in records");
    }
    LocalDate day = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    LocalTime second =
        LocalTime.of(digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19));
    return Instant.ofEpochSecond(day.toEpochSecond(second, ZoneOffset.UTC), digits(text, 20, 29));
  }

  private static boolean isDigit(int each) {
    return each >= '0' && each <= '9';
  }

  private static int digits(String text, int start, int end) {
    int number = 0;
    for (int place = start; place < end; place++) {
      number = number * 10 + text.charAt(place) - '0';
    }
    return number;
  }
}
