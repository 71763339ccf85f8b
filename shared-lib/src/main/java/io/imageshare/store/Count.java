package io.imageshare.store;

/**
 * How many there are of something.
 *
 * @param number counted up to a limit, so that it costs no more at any number
 * @param orMore whether there are more than that
 */
public record Count(int number, boolean orMore) {

  /** Of so many that were found, which may be more than the limit. */
  public static Count upTo(int limit, int found) {
    return new Count(Math.min(limit, found), found > limit);
  }
}
