package io.imageshare.store.dynamodb;

import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** What it tells of a transaction that the table has cancelled it. */
final class Cancellation {
  /** Why a transaction is cancelled that may succeed a moment later. */
  private static final Set<String> PASSING =
      Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

  private Cancellation() {}

  /**
   * The conditions that have failed; empty if another attempt makes sense.
   *
   * @throws TransactionCanceledException if it is cancelled for anything else
   */
  static Optional<TransactionOutcome> outcome(TransactionCanceledException cancelled) {
    if (isPassing(cancelled)) {
      return Optional.empty();
    }
    if (cancelled.cancellationReasons().stream()
        .noneMatch(TransactionOutcome.Failed::isCondition)) {
      throw cancelled;
    }
    return Optional.of(new TransactionOutcome.Failed(cancelled.cancellationReasons()));
  }

  /**
   * Where another writer is in the way of only one of the writes, the others' conditions are not
   * conclusive either.
   */
  private static boolean isPassing(TransactionCanceledException cancelled) {
    return cancelled.cancellationReasons().stream()
        .anyMatch(reason -> PASSING.contains(reason.code()));
  }
}
