package io.imageshare.domain;

import java.util.Optional;

/**
 * The identifier of a project of the cloud: of an image's owner or of a recipient. Two that differ
 * in the case of a letter are two projects, of which the token issuer may have both.
 *
 * @param value 1 to 64 letters, digits, hyphens and underscores
 */
public record ProjectId(String value) implements Comparable<ProjectId> {
  private static final int MAX_LENGTH = 64;

  public ProjectId {
    if (!isInForm(value)) {
      throw new IllegalArgumentException("not a project ID");
    }
  }

  /** The project ID that the text is, or empty if it is none. */
  public static Optional<ProjectId> parse(String text) {
    return isInForm(text) ? Optional.of(new ProjectId(text)) : Optional.empty();
  }

  /** Whether it is the other ID, or would be if somebody had not mistaken the case of a letter. */
  boolean isAlike(ProjectId other) {
    return value.equalsIgnoreCase(other.value);
  }

  private static boolean isInForm(String text) {
    for (int place = 0; place < text.length(); place++) {
      if (!isAllowed(text.charAt(place))) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MAX_LENGTH;
  }

  private static boolean isAllowed(char each) {
    return (each >= 'a' && each <= 'z')
        || (each >= '0' && each <= '9')
        || (each >= 'A' && each <= 'Z')
        || each == '-'
        || each == '_';
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
