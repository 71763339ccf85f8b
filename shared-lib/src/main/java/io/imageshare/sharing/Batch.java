package io.imageshare.sharing;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.ProjectId;
import java.util.List;

/**
 * What a batch call asks for: each of the images with each of the projects.
 *
 * @param type what for
 * @param images each once
 * @param recipients each once
 * @param actor on whose behalf
 */
public record Batch(JobType type, List<ImageId> images, List<ProjectId> recipients, Actor actor) {
  /** The most images of one call. Source: Image Management Service. */
  public static final int MAX_IMAGES = 100;

  /** The most pairs of one call: what is done with certainty before an HTTP API stops waiting. */
  public static final int MAX_PAIRS = 2_560;

  public Batch {
    images = List.copyOf(images);
    recipients = List.copyOf(recipients);
  }

  boolean isTooLarge() {
    return images.size() > MAX_IMAGES || (long) images.size() * recipients.size() > MAX_PAIRS;
  }
}
