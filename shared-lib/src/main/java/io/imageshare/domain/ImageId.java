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
  /** Zeros stand for hexadecimal digits. */
  private static final String FORM = "00000000-0000-0000-0000-000000000000";

  public ImageId {
    if (!isInForm(value)) {
      throw new IllegalArgumentException("not an image ID");
    }
  }

  /** The image ID that the text is, in either case, or empty if it is none. */
  public static Optional<ImageId> parse(String text) {
    String canonical = text.toLowerCase(Locale.ROOT);
    return isInForm(canonical) ? Optional.of(new ImageId(canonical)) : Optional.empty();
  }

  private static boolean isInForm(String text) {
    if (text.length() != FORM.length()) {
      return false;
    }
    for (int place = 0; place < FORM.length(); place++) {
      char found = text.charAt(place);
      if (FORM.charAt(place) == '0' ? !isDigit(found) : found != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char each) {
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
