package io.imageshare.cleanup;

/** What a run has done so far. */
final class Tally {
  private long images;
  private long shares;

  /** One image more none of whose shares is left. */
  void cleaned() {
    images++;
  }

  /** So many shares more that are removed. */
  void removed(int number) {
    shares += number;
  }

  long images() {
    return images;
  }

  long shares() {
    return shares;
  }
}
