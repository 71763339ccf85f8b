package io.imageshare.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifier of a finished batch call.
 *
 * @param value a UUID in its canonical lower-case form
 */
public record JobId(String value) {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  public JobId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a job ID");
    }
  }

  /** The job ID that the text is, or empty if it is none. */
  public static Optional<JobId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new JobId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
