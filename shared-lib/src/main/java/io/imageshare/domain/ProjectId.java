package io.imageshare.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifier of a project of the cloud: of an image's owner or of a recipient.
 *
 * @param value 1 to 64 letters, digits, hyphens and underscores
 */
public record ProjectId(String value) implements Comparable<ProjectId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  public ProjectId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a project ID");
    }
  }

  /** The project ID that the text is, or empty if it is none. */
  public static Optional<ProjectId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new ProjectId(text)) : Optional.empty();
  }

  @Override
  public int compareTo(ProjectId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
