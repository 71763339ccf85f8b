package io.imageshare.store.dynamodb;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list to read.
 *
 * @param list the items with keys of that form
 * @param after the rest of the key after which the part starts, exclusively, whether or not there
 *     is such an item; null for the start
 * @param ascending the order of the keys
 * @param filter which of the items to give; null for all
 * @param limit the most items to give
 */
record ListQuery(
    KeyPrefix list,
    @Nullable String after,
    boolean ascending,
    @Nullable Expression filter,
    int limit) {

  /** The first items of a list. */
  static ListQuery first(KeyPrefix list, int limit) {
    return new ListQuery(list, null, true, null, limit);
  }

  /** The part that starts after that item. */
  ListQuery after(@Nullable String rest) {
    return new ListQuery(list, rest, ascending, filter, limit);
  }

  /** The same in another order. */
  ListQuery in(boolean newAscending) {
    return new ListQuery(list, after, newAscending, filter, limit);
  }

  /** Only the items for which the condition holds. */
  ListQuery where(Expression condition) {
    return new ListQuery(list, after, ascending, condition, limit);
  }
}
