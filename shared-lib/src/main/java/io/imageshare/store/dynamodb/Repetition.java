package io.imageshare.store.dynamodb;

import io.imageshare.store.Deadline;

/**
 * Waits before what a call has left unprocessed is asked for again, for as long as calls are
 * repeated at all.
 */
final class Repetition {
  private final Table table;
  private final Deadline deadline;
  private int repetitions;

  Repetition(Table table) {
    this.table = table;
    this.deadline = table.backoff().deadline(Table.PATIENCE);
  }

  void waitIf(boolean unprocessed) {
    if (unprocessed && !table.backoff().before(repetitions++, deadline)) {
      throw table.overloaded();
    }
  }
}
