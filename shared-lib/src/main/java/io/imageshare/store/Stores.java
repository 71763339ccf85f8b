package io.imageshare.store;

import io.imageshare.domain.ProjectNames;
import io.imageshare.domain.StandingAnswers;

/** The ports on the records of a region. */
public interface Stores {

  /** The shares of images. */
  ShareStore shares();

  /** The records of images. */
  ImageStore images();

  /** What projects answer to offers before they are made. */
  KeptStore<StandingAnswers> answers();

  /** What projects call others. */
  KeptStore<ProjectNames> names();

  /** The results of batch calls. */
  JobStore jobs();

  /** What has happened to images and shares. */
  EventStore events();

  /** What deleted images have left. */
  CleanupStore cleanup();

  /**
   * Reads something that never exists, so that everything a call needs is loaded.
   *
   * @throws StoreUnavailableException if the records can't be read
   */
  void prime();
}
