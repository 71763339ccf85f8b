package io.imageshare.store;

import io.imageshare.domain.Kept;
import io.imageshare.domain.ProjectId;

/**
 * What projects keep for themselves.
 *
 * @param <T> such as what they answer to offers before they are made (R37)
 */
public interface KeptStore<T extends Kept<T>> {

  /** The project's; that of edition 0 if it has never said anything. One round trip. */
  T kept(ProjectId project);

  /**
   * Writes it, unless it was changed since it was read. One round trip, and one more for each
   * conflict with another writer, until the deadline.
   *
   * @param changed what was read, changed once
   */
  Outcome replace(ProjectId project, T changed, Deadline deadline);

  /** What became of a change. */
  enum Outcome {
    DONE,
    /** Nothing is written, since another change was faster. */
    OVERTAKEN,
    /** It isn't known whether it is written. */
    UNKNOWN
  }
}
