package io.imageshare.store.dynamodb;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;

/** What became of a transaction. */
sealed interface TransactionOutcome {

  /** What is made of the outcome, whichever it is. */
  <R> R match(Supplier<R> applied, Function<Failed, R> failed, Supplier<R> unknown);

  /** All of it took effect. */
  record Applied() implements TransactionOutcome {
    @Override
    public <R> R match(Supplier<R> applied, Function<Failed, R> failed, Supplier<R> unknown) {
      return applied.get();
    }
  }

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

    @Override
    public <R> R match(Supplier<R> applied, Function<Failed, R> failed, Supplier<R> unknown) {
      return failed.apply(this);
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
  record Unknown() implements TransactionOutcome {
    @Override
    public <R> R match(Supplier<R> applied, Function<Failed, R> failed, Supplier<R> unknown) {
      return unknown.get();
    }
  }
}
