package io.imageshare.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * The identifier of an image, unique for ever: it is never given to another image (R29).
 *
 * @param value a UUID in its canonical lower-case form; generated ones are UUIDv7, so that their
 *     order is the order of creation
 */
public record ImageId(String value) implements Comparable<ImageId> {
  private static final FixedForm FORM =
      new FixedForm("00000000-0000-0000-0000-000000000000", ImageId::isDigit);

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
