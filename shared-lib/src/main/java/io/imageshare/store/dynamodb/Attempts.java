package io.imageshare.store.dynamodb;

import io.imageshare.telemetry.Telemetry;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The attempts at one transaction, and what is known of it after each. */
final class Attempts {
  private final Table table;
  private final TransactWriteItemsRequest request;
  private boolean mayStand;
  private String lastFailure = "there was no time for it";

  Attempts(Table table, Transaction transaction) {
    this.table = table;
    this.request =
        TransactWriteItemsRequest.builder()
            .transactItems(transaction.writes())
            .clientRequestToken(UUID.randomUUID().toString())
            .build();
  }

  /**
   * Makes one more attempt; empty if yet another one makes sense.
   *
   * @param left how long it may take, more than no time
   */
  Optional<TransactionOutcome> next(Duration left) {
    try {
      table.once(client -> client.transactWriteItems(within(left)));
      return Optional.of(new TransactionOutcome.Applied());
    } catch (TransactionCanceledException cancelled) {
      lastFailure = String.valueOf(cancelled.getMessage());
      return Cancellation.outcome(cancelled);
    } catch (SdkException failure) {
      lastFailure = String.valueOf(failure.getMessage());
      return after(failure);
    }
  }

  /** Gives up. */
  TransactionOutcome unknown() {
    Telemetry.current()
        .trouble(
            "It is not known whether a write to the table "
                + table.name()
                + " took effect: "
                + lastFailure);
    return new TransactionOutcome.Unknown();
  }

  private Optional<TransactionOutcome> after(SdkException failure) {
    FailureKind kind = FailureKind.of(failure);
    if (kind == FailureKind.REFUSED) {
      throw failure;
    }
    if (kind == FailureKind.UNUSABLE) {
      if (mayStand) {
        return Optional.of(unknown());
      }
      throw table.unavailable(failure);
    }
    mayStand |= kind == FailureKind.AMBIGUOUS;
    return Optional.empty();
  }

  /** Only what is shorter than the client's own limit is told, since telling it is dear. */
  private TransactWriteItemsRequest within(Duration left) {
    return left.compareTo(Table.LONGEST_CALL) < 0
        ? request.toBuilder()
            .overrideConfiguration(call -> call.apiCallTimeout(left).apiCallAttemptTimeout(left))
            .build()
        : request;
  }
}
