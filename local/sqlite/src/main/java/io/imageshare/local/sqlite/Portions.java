package io.imageshare.local.sqlite;

import io.imageshare.store.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list by portions that take a millisecond or two, so that a long one holds up nobody in a
 * database in memory, and on disk keeps no old snapshot.
 */
final class Portions {
  private static final int LARGEST = 500;

  private Portions() {}

  /** Reads a portion. */
  @FunctionalInterface
  interface Portion<T, M> {
    /**
     * The items after the marker, up to the limit.
     *
     * @param after null for the start
     */
    List<T> read(@Nullable M after, int limit);
  }

  /**
   * A page.
   *
   * @param marker by which an item is found again
   */
  static <T, M> Page<T> page(
      int limit, @Nullable M after, Function<T, M> marker, Portion<T, M> portion) {
    // One more than fits tells whether there are more.
    long wanted = limit + 1L;
    List<T> found = new ArrayList<>();
    @Nullable M reached = after;
    int asked;
    int got;
    do {
      asked = (int) Math.min(LARGEST, wanted - found.size());
      List<T> next = portion.read(reached, asked);
      got = next.size();
      found.addAll(next);
      reached = found.isEmpty() ? after : marker.apply(found.get(found.size() - 1));
    } while (got == asked && found.size() < wanted);
    return Page.of(found, limit);
  }
}
