package io.imageshare.store.dynamodb;

import io.imageshare.store.Deadline;
import io.imageshare.store.StoreUnavailableException;
import java.time.Duration;
import java.util.Optional;

/**
 * Carries out transactions, again and again while others are in the way or no answer comes, until
 * the deadline.
 *
 * <p>Every attempt carries the token of the first one. So if one took effect without our hearing of
 * it, the next is not applied a second time but answered as that one was; and a condition that
 * fails tells for certain that none has taken effect.
 */
record Transactions(Table table) {

  /** A transaction to be filled. */
  Transaction begin() {
    return new Transaction(table.name());
  }

  /**
   * Carries out the transaction.
   *
   * @throws StoreUnavailableException if the table can't be used and certainly nothing was written
   */
  TransactionOutcome carryOut(Transaction transaction, Deadline deadline) {
    Attempts attempts = new Attempts(table, transaction);
    Duration left = deadline.remaining();
    for (int repetitions = 0; isPositive(left); repetitions++) {
      Optional<TransactionOutcome> outcome = attempts.next(left);
      if (outcome.isPresent()) {
        return outcome.get();
      }
      if (!table.backoff().before(repetitions, deadline)) {
        break;
      }
      left = deadline.remaining();
    }
    return attempts.unknown();
  }

  private static boolean isPositive(Duration time) {
    return !time.isZero() && !time.isNegative();
  }
}
