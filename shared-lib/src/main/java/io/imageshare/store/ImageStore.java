package io.imageshare.store;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The records of images, and how many of them each project owns. */
public interface ImageStore {

  /**
   * Writes the record of a new image, if its owner may own one more.
   *
   * @param source what the image is a replica of; null if it is none
   * @param request the caller's request, if it is one that may be repeated (R32); null if it isn't
   * @return refused where the owner owns as many images as it may, another image has or had that ID
   *     (R29), or a request of the same name has asked for something else before
   */
  CreationOutcome create(
      Image image,
      @Nullable Source source,
      @Nullable RepeatableRequest request,
      Limits limits,
      Deadline deadline);

  /**
   * Writes what the owner has changed, unless another change of the owner's was faster. An image
   * that is public has no shares: one that has some is {@link EditOutcome#OVERTAKEN}.
   *
   * @param changed the image as read, edited once
   * @param by whose change it is, which its events tell, if it has any (R40)
   */
  EditOutcome edit(Image changed, Actor by, Deadline deadline);

  /**
   * Gives the image to another project, with whatever else is edited, and moves it from the one's
   * count to the other's. Its shares stay as they are, so the new owner may have none of it (R5).
   *
   * @param read the image as read, of its present owner's
   * @param changed the same, edited once, and of its new owner's
   * @return {@link EditOutcome#QUOTA_REACHED} and {@link EditOutcome#RECIPIENT} as well
   */
  EditOutcome transfer(Image read, Image changed, Limits limits, Actor by, Deadline deadline);

  /**
   * Deletes the image with all its shares at once (R27), and leaves their records to the cleanup.
   *
   * @return {@link EditOutcome#OVERTAKEN} if it was changed or deleted since it was read
   */
  EditOutcome delete(Image read, Instant now, Actor by, Deadline deadline);

  /** How many images the project owns. */
  long owned(ProjectId project);

  /**
   * What a replica is made of, to be still so when the replica is written (R14).
   *
   * @param share the accepted share by which the new owner may replicate; null if it owns the
   *     source itself
   */
  record Source(Image image, @Nullable Share share) {}

  /** What became of an edit. */
  enum EditOutcome {
    DONE,
    /** Nothing is written, since the record was not as it was read. */
    OVERTAKEN,
    /** Nothing is written, since the new owner owns as many images as it may. */
    QUOTA_REACHED,
    /** Nothing is written, since the new owner has a share of the image. */
    RECIPIENT,
    /** It isn't known whether it is written. */
    UNKNOWN
  }
}
