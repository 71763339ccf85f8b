package io.imageshare.local.table;

import java.util.Map;

/** A condition on an item. */
@FunctionalInterface
interface Condition {
  Condition ALWAYS = item -> true;

  /**
   * Whether it holds.
   *
   * @param item the attributes; none if there is no item
   */
  boolean holds(Map<String, Value> item);

  /** One that stands in parentheses. */
  record Parenthesised(Condition inner) implements Condition {
    @Override
    public boolean holds(Map<String, Value> item) {
      return inner.holds(item);
    }
  }
}
