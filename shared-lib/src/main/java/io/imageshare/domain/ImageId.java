package io.imageshare.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The identifier of an image, unique for ever: it is never given to another image (R29).
 *
 * @param value a UUID in its canonical lower-case form; generated ones are of version 7, so that
 *     their order is the order of creation; those that operators choose may be of any version
 */
public record ImageId(String value) implements Comparable<ImageId> {
  private static final FixedForm FORM =
      new FixedForm("00000000-0000-0000-0000-000000000000", ImageId::isDigit);

  /** The place of the digit that tells the version. */
  private static final int VERSION = 14;

  public ImageId {
    if (!FORM.fits(value)) {
      throw new IllegalArgumentException("not an image ID");
    }
  }

  /** The image ID that the text is, in either case, or empty if it is none. */
  public static Optional<ImageId> parse(String text) {
    String canonical = text.toLowerCase(Locale.ROOT);
    return FORM.fits(canonical) ? Optional.of(new ImageId(canonical)) : Optional.empty();
  }

  /**
   * The time, to the millisecond, that a UUID of version 7 begins with; empty for one of another
   * version, which isn't ordered by time.
   *
   * <p>Source: RFC 9562, section 5.7.
   */
  public Optional<Instant> time() {
    if (value.charAt(VERSION) != '7') {
      return Optional.empty();
    }
    String digits = value.substring(0, 8) + value.substring(9, 13);
    return Optional.of(Instant.ofEpochMilli(Long.parseLong(digits, 16)));
  }

  private static boolean isDigit(int each) {
    return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'f');
  }

  @Override
  public int compareTo(ImageId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
