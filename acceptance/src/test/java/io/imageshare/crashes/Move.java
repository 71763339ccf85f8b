package io.imageshare.crashes;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction does to one share.
 *
 * @param share its state and its end afterwards; null if there is none
 * @param size for how many transitions it counts: one that sets an end for two
 */
record Move(String project, @Nullable String share, int size) {

  /** One that leaves the end as it is. */
  static Move to(String project, String share) {
    return new Move(project, share, 1);
  }

  /** One that sets an end. */
  static Move ending(String project, String state, String end) {
    return new Move(project, until(state, end), 2);
  }

  /** A stop. */
  static Move away(String project) {
    return new Move(project, null, 1);
  }

  /** How a share reads. */
  static String until(String state, String end) {
    return end.isEmpty() ? state : state + " until " + end;
  }

  void in(Map<String, String> shares) {
    if (share == null) {
      shares.remove(project);
    } else {
      shares.put(project, share);
    }
  }
}
