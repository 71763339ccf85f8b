package io.imageshare.http;

/**
 * A tag as the Image Management Service has it: a key and a value. Among the tags of an image it
 * stands as {@code key=value}; one without an equals sign is a key with an empty value.
 */
public record KeyedTag(String key, String value) {

  /** What stands between key and value; no key has it. */
  public static final char SEPARATOR = '=';

  /** The tag of an image as key and value. */
  public static KeyedTag of(String tag) {
    int end = tag.indexOf(SEPARATOR);
    return end < 0
        ? new KeyedTag(tag, "")
        : new KeyedTag(tag.substring(0, end), tag.substring(end + 1));
  }

  /** The tag as it stands among those of an image. */
  public String text() {
    return key + SEPARATOR + value;
  }
}
