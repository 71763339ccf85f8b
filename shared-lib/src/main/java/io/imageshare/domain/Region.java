package io.imageshare.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a region, such as {@code eu-west-1}: a share lives in exactly one (R10).
 *
 * @param name 1 to 63 lower-case letters, digits and hyphens, starting with a letter or digit
 */
public record Region(String name) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  public Region {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("not a region name: " + name);
    }
  }

  /** The region of that name, or empty if it can't be one. */
  public static Optional<Region> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new Region(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return name;
  }
}
