package io.imageshare.local.table;

import org.jspecify.annotations.Nullable;

/** What a write makes of an item. */
@FunctionalInterface
interface Change {
  /** Writes nothing. */
  Change NOTHING = item -> item;

  Change DELETION = item -> null;

  /**
   * The item afterwards; null for none.
   *
   * @param item before; null for none
   */
  @Nullable Item of(@Nullable Item item);
}
