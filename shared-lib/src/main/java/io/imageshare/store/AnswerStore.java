package io.imageshare.store;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.StandingAnswers;

/** What projects answer to offers before they are made (R37). */
public interface AnswerStore {

  /** The project's; {@link StandingAnswers#NONE} if it has never said anything. One round trip. */
  StandingAnswers answers(ProjectId project);

  /**
   * Writes them, unless they were changed since they were read. One round trip, and one more for
   * each conflict with another writer, until the deadline.
   *
   * @param changed what was read, changed once
   */
  Outcome replace(ProjectId project, StandingAnswers changed, Deadline deadline);

  /** What became of a change. */
  enum Outcome {
    DONE,
    /** Nothing is written, since another change was faster. */
    OVERTAKEN,
    /** It isn't known whether it is written. */
    UNKNOWN
  }
}
