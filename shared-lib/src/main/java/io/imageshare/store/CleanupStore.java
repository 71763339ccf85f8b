package io.imageshare.store;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What nothing reads any more and the cleanup removes: the share records of deleted images (R28),
 * and which shares are over by their terms.
 */
public interface CleanupStore {

  /**
   * A deleted image whose share records are still to be removed.
   *
   * @param deleted when it was deleted
   */
  record DeletedImage(ImageId image, Instant deleted) {}

  /**
   * How much is left.
   *
   * @param images deleted images that are still to be cleaned up
   * @param oldest when the longest deleted of these was deleted; empty if there is none
   */
  record Backlog(long images, Optional<Instant> oldest) {

    /** How long ago the longest deleted image was deleted; zero if there is none. */
    public Duration age(Instant now) {
      return oldest.map(deleted -> Duration.between(deleted, now)).orElse(Duration.ZERO);
    }
  }

  /**
   * A share that is over by its terms, or was when its end was set.
   *
   * @param ended when
   */
  record EndedShare(ImageId image, ProjectId project, Instant ended) {}

  /** Up to so many shares that are over by then, what ended first first (R34, R35). */
  List<EndedShare> over(Instant now, int limit);

  /** Forgets those shares, which were tidied up. */
  void tidiedUp(List<EndedShare> shares);

  /**
   * Up to so many deleted images that nobody is cleaning up at the moment, the longest deleted
   * first.
   */
  List<DeletedImage> unclaimed(Instant now, int limit);

  /**
   * Makes the caller the only one to clean up after the image, for that long; false if somebody
   * else is, or has done it. A claim of the caller's own of which it did not hear counts as
   * somebody else's.
   *
   * <p>So runs that happen side by side share the work and no record is counted twice.
   */
  boolean claim(DeletedImage image, Instant now, Duration time);

  /**
   * Removes up to so many shares of the image, both records of each.
   *
   * @return how many; fewer than the limit means that none is left
   */
  int removeShares(ImageId image, int limit);

  /** Ends the clean-up of an image none of whose shares is left. */
  void finish(DeletedImage image);

  /** Lets others go on with the clean-up of the image. */
  void release(DeletedImage image);

  /**
   * What is still to be cleaned up, claimed or not. An image that is finished meanwhile may be the
   * oldest without being counted.
   */
  Backlog backlog();
}
