package io.imageshare.faults;

import java.util.EnumSet;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What can go wrong with a call of the table. */
enum Fault {
  DENIED(Effect.NONE),
  NO_TABLE(Effect.NONE),
  INVALID(Effect.NONE),
  CAPACITY_EXCEEDED(Effect.NONE),
  THROTTLED(Effect.NONE),
  REQUESTS_EXCEEDED(Effect.NONE),
  ITEM_IN_TRANSACTION(Effect.NONE),
  TRANSACTION_IN_PROGRESS(Effect.NONE),
  CANCELLED_BY_CONFLICT(Effect.NONE),
  CANCELLED_BY_THROTTLING(Effect.NONE),
  UNCONNECTED(Effect.NONE),
  RESET_BEFORE(Effect.NONE),
  RESET_AFTER(Effect.AT_ONCE),
  FAILED_BEFORE(Effect.NONE),
  FAILED_AFTER(Effect.AT_ONCE),
  UNAVAILABLE_BEFORE(Effect.NONE),
  UNAVAILABLE_AFTER(Effect.AT_ONCE),
  TRUNCATED(Effect.AT_ONCE),
  SPOILT(Effect.AT_ONCE),
  SLOW_BEFORE(Effect.NONE),
  SLOW_AFTER(Effect.AT_ONCE),
  /** It is done when nobody waits for it any more. */
  SLOWER_THAN_THE_REQUEST(Effect.LATE),
  /** It is done for half the items. */
  HALF_DONE(Effect.HALF),
  /** Of all its items none is processed. */
  UNPROCESSED(Effect.NONE);

  /** How much of what was asked for is done, and when. */
  enum Effect {
    NONE,
    HALF,
    AT_ONCE,
    LATE
  }

  private static final Set<Fault> OF_TRANSACTIONS =
      EnumSet.of(TRANSACTION_IN_PROGRESS, CANCELLED_BY_CONFLICT, CANCELLED_BY_THROTTLING);

  private static final Set<Fault> OF_BATCHES = EnumSet.of(HALF_DONE, UNPROCESSED);

  /** They stand for all others that can keep a request from ever being carried out. */
  private static final Set<Fault> LASTING =
      EnumSet.of(
          DENIED,
          THROTTLED,
          CANCELLED_BY_CONFLICT,
          RESET_BEFORE,
          RESET_AFTER,
          SLOWER_THAN_THE_REQUEST,
          HALF_DONE,
          UNPROCESSED);

  private final Effect effect;

  Fault(Effect effect) {
    this.effect = effect;
  }

  Effect effect() {
    return effect;
  }

  /** Whether it can befall such a call. */
  boolean befalls(DynamoDbRequest request) {
    if (OF_TRANSACTIONS.contains(this)) {
      return request instanceof TransactWriteItemsRequest;
    }
    return !isOfBatches()
        || request instanceof BatchGetItemRequest
        || request instanceof BatchWriteItemRequest;
  }

  /** Whether the call is answered, but leaves items unprocessed. */
  boolean isOfBatches() {
    return OF_BATCHES.contains(this);
  }

  /** Whether it is in the request itself, which will fare no better the next time. */
  boolean isForGood() {
    return this == INVALID;
  }

  /** Whether it is tried at all later calls, too. */
  boolean isLasting() {
    return LASTING.contains(this);
  }
}
