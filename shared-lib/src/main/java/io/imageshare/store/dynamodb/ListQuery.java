package io.imageshare.store.dynamodb;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list to read.
 *
 * @param list the items with keys of that form
 * @param after the rest of the key after which the part starts, exclusively, whether or not there
 *     is such an item; null for the start
 * @param ascending the order of the keys
 * @param upTo the rest of the key up to which the part goes at most; null for the end, as it has to
 *     be of a list with an empty start, which is asked for by its partition alone
 * @param filter which of the items to give; null for all
 * @param limit the most items to give
 */
record ListQuery(
    KeyPrefix list,
    @Nullable String after,
    boolean ascending,
    @Nullable String upTo,
    @Nullable Expression filter,
    int limit) {

  ListQuery {
    if (upTo != null && list.start().isEmpty()) {
      throw new IllegalArgumentException("a whole partition has no part: " + list);
    }
  }

  /** The first items of a list. */
  static ListQuery first(KeyPrefix list, int limit) {
    return new ListQuery(list, null, true, null, null, limit);
  }

  /** The part that starts after that item. */
  ListQuery after(@Nullable String rest) {
    return new ListQuery(list, rest, ascending, upTo, filter, limit);
  }

  /** The same in another order. */
  ListQuery in(boolean newAscending) {
    return new ListQuery(list, after, newAscending, upTo, filter, limit);
  }

  /** Only the items for which the condition holds. */
  ListQuery where(@Nullable Expression condition) {
    return new ListQuery(list, after, ascending, upTo, condition, limit);
  }

  /** The part that goes up to that item at most, whether or not it is there. */
  ListQuery upTo(String rest) {
    return new ListQuery(list, after, ascending, rest, filter, limit);
  }
}
