package io.imageshare.local.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A write of one item under its condition.
 *
 * @param tellsFound whether what is there is told if the condition fails
 */
record Write(Table table, Key key, Condition condition, Change change, boolean tellsFound) {

  /** One that tells nothing. */
  static Write of(Table table, Key key, Condition condition, Change change) {
    return new Write(table, key, condition, change, false);
  }

  Write telling(boolean found) {
    return new Write(table, key, condition, change, found);
  }

  @Nullable Item found() {
    return table.find(key);
  }

  boolean mayBeMade(@Nullable Item found) {
    return condition.holds(found == null ? Map.of() : found.attributes());
  }
}
