package io.imageshare.store;

import io.imageshare.domain.Standing;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What became of a commit. */
public sealed interface CommitOutcome {

  /**
   * What is made of the outcome, whichever it is.
   *
   * @param overtaken takes what was found instead; empty if the image was deleted
   */
  <R> R match(
      Supplier<R> committed, Function<Optional<Standing>, R> overtaken, Supplier<R> unknown);

  /** All of it is written. */
  record Committed() implements CommitOutcome {
    @Override
    public <R> R match(
        Supplier<R> committed, Function<Optional<Standing>, R> overtaken, Supplier<R> unknown) {
      return committed.get();
    }
  }

  /**
   * None of it is written, since the records were not as expected any more.
   *
   * @param found what was found instead; null if the image was deleted
   */
  record Overtaken(@Nullable Standing found) implements CommitOutcome {
    @Override
    public <R> R match(
        Supplier<R> committed, Function<Optional<Standing>, R> overtaken, Supplier<R> unknown) {
      return overtaken.apply(Optional.ofNullable(found));
    }
  }

  /** It isn't known whether it is written; repeating it is safe (R32). */
  record Unknown() implements CommitOutcome {
    @Override
    public <R> R match(
        Supplier<R> committed, Function<Optional<Standing>, R> overtaken, Supplier<R> unknown) {
      return unknown.get();
    }
  }
}
