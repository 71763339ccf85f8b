package io.imageshare.store;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A request that its caller has marked, so that repeating it makes no second image (R32).
 *
 * @param project that makes the request, whoever shall own the image
 * @param name tells it from the other requests of the project for a day
 * @param fingerprint of what it asks for: what asks for something else has another one
 */
public record RepeatableRequest(ProjectId project, String name, String fingerprint) {

  /**
   * What becomes of it where one of its name has made an image before.
   *
   * @param before the fingerprint of that one; null in records of a time when none was kept, which
   *     count as those of the same request
   */
  public CreationOutcome after(ImageId made, @Nullable String before) {
    return before == null || before.equals(fingerprint)
        ? new CreationOutcome.Repeated(made)
        : new CreationOutcome.Refused(Refusal.KEY_OF_ANOTHER_REQUEST);
  }
}
