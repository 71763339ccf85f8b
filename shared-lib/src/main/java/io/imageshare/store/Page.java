package io.imageshare.store;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param items in the order of the list
 * @param more whether there may be more after them
 */
public record Page<T>(List<T> items, boolean more) {
  public Page {
    items = List.copyOf(items);
  }

  /** The first of those that were read: at least one more than the limit, if there is more. */
  public static <T> Page<T> of(List<T> read, int limit) {
    return read.size() > limit ? new Page<>(read.subList(0, limit), true) : new Page<>(read, false);
  }

  /** A page with nothing on it or after it. */
  public static <T> Page<T> empty() {
    return new Page<>(List.of(), false);
  }

  /** The item after which the next page starts; empty if this is the last one. */
  public Optional<T> next() {
    return more && !items.isEmpty() ? Optional.of(items.get(items.size() - 1)) : Optional.empty();
  }
}
