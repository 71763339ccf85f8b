package io.imageshare.store.dynamodb;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;

/** What became of a transaction. */
sealed interface TransactionOutcome {

  /** All of it took effect. */
  record Applied() implements TransactionOutcome {}

  /**
   * None of it took effect, since conditions failed.
   *
   * @param reasons one for each write, in their order
   */
  record Failed(List<CancellationReason> reasons) implements TransactionOutcome {
    private static final String CONDITION_FAILED = "ConditionalCheckFailed";

    public Failed {
      reasons = List.copyOf(reasons);
    }

    /** Whether the condition of that write failed. */
    boolean at(int place) {
      return isCondition(reasons.get(place));
    }

    /** Whether the reason is a condition that failed. */
    static boolean isCondition(CancellationReason reason) {
      return CONDITION_FAILED.equals(reason.code());
    }

    /** What the write whose condition failed has found; empty if there was no item. */
    Optional<Item> found(int place) {
      return Optional.of(reasons.get(place).item())
          .filter(attributes -> !attributes.isEmpty())
          .map(Item::of);
    }
  }

  /** It isn't known whether it took effect. */
  record Unknown() implements TransactionOutcome {}
}
