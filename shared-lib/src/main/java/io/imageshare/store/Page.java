package io.imageshare.store;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items in the order of the list
 * @param more whether there may be more after them
 */
public record Page<T>(List<T> items, boolean more) {
  public Page {
    items = List.copyOf(items);
  }
}
