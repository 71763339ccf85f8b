package io.imageshare.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifier of an image, unique for ever: it is never given to another image (R29).
 *
 * @param value a UUID in its canonical lower-case form; generated ones are UUIDv7, so that their
 *     order is the order of creation
 */
public record ImageId(String value) implements Comparable<ImageId> {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  public ImageId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an image ID");
    }
  }

  /** The image ID that the text is, in either case, or empty if it is none. */
  public static Optional<ImageId> parse(String text) {
    String canonical = text.toLowerCase(Locale.ROOT);
    return FORM.matcher(canonical).matches()
        ? Optional.of(new ImageId(canonical))
        : Optional.empty();
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
