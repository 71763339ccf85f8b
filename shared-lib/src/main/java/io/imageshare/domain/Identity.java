package io.imageshare.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which image it is, and whose.
 *
 * @param id its ID
 * @param owner the project it belongs to, until an operator gives it to another one
 * @param source the image that it is a replica of, if it is one (R14)
 * @param created when it was registered
 */
public record Identity(ImageId id, ProjectId owner, @Nullable ImageId source, Instant created) {

  /** The same image as it belongs to another project. */
  Identity ownedBy(ProjectId newOwner) {
    return new Identity(id, newOwner, source, created);
  }
}
