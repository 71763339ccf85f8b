package io.imageshare.store;

/** The ports on the records of a region. */
public interface Stores {

  /** The shares of images. */
  ShareStore shares();

  /** The records of images. */
  ImageStore images();

  /** The results of batch calls. */
  JobStore jobs();

  /** What deleted images have left. */
  Leftovers leftovers();

  /**
   * Reads something that never exists, so that everything a call needs is loaded.
   *
   * @throws StoreUnavailableException if the records can't be read
   */
  void prime();
}
