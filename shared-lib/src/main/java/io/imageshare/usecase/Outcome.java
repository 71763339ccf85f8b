package io.imageshare.usecase;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request.
 *
 * @param <T> what it results in
 */
public sealed interface Outcome<T> {

  /** What is made of the outcome, whichever it is. */
  <R> R match(
      Function<T, R> done,
      Function<T, R> unchanged,
      Function<Refusal, R> refused,
      Supplier<R> unknown);

  /** The same outcome with what is made of its result, if it has one. */
  default <R> Outcome<R> map(Function<T, R> function) {
    return match(
        result -> new Done<>(function.apply(result)),
        result -> new Unchanged<>(function.apply(result)),
        Refused::new,
        Unknown::new);
  }

  /** What it results in; empty if it is refused, or isn't known. */
  default Optional<T> result() {
    return match(Optional::of, Optional::of, refused -> Optional.empty(), Optional::empty);
  }

  /** Why it is refused; empty if it isn't. */
  default Optional<Refusal> refusal() {
    return match(done -> Optional.empty(), same -> Optional.empty(), Optional::of, Optional::empty);
  }

  /** The image to use instead of what it is refused for, if one is named (R42). */
  default Optional<ImageId> replacement() {
    return Optional.empty();
  }

  /** Whether it isn't known what became of it. */
  default boolean isUnknown() {
    return match(done -> false, same -> false, refused -> false, () -> true);
  }

  /** Whether it has changed something, or may have. */
  default boolean mayHaveChanged() {
    return match(done -> true, same -> false, refused -> false, () -> true);
  }

  /** The same outcome as long as it isn't known whether what it did is written. */
  default Outcome<T> uncertain() {
    return match(done -> new Unknown<>(), same -> this, refused -> this, () -> this);
  }

  /** It is carried out. */
  record Done<T>(T made) implements Outcome<T> {
    @Override
    public <R> R match(
        Function<T, R> done,
        Function<T, R> unchanged,
        Function<Refusal, R> refused,
        Supplier<R> unknown) {
      return done.apply(made);
    }
  }

  /** Things were as asked for before, so nothing has changed (R32). */
  record Unchanged<T>(T found) implements Outcome<T> {
    @Override
    public <R> R match(
        Function<T, R> done,
        Function<T, R> unchanged,
        Function<Refusal, R> refused,
        Supplier<R> unknown) {
      return unchanged.apply(found);
    }
  }

  /**
   * The rules forbid it, and nothing has changed.
   *
   * @param instead the image to use instead; null if none is named
   */
  record Refused<T>(Refusal reason, @Nullable ImageId instead) implements Outcome<T> {
    public Refused(Refusal reason) {
      this(reason, null);
    }

    @Override
    public <R> Outcome<R> map(Function<T, R> function) {
      return new Refused<>(reason, instead);
    }

    @Override
    public Optional<ImageId> replacement() {
      return Optional.ofNullable(instead);
    }

    @Override
    public <R> R match(
        Function<T, R> done,
        Function<T, R> unchanged,
        Function<Refusal, R> refused,
        Supplier<R> unknown) {
      return refused.apply(reason);
    }
  }

  /** It isn't known whether it is carried out; repeating it is safe (R32). */
  record Unknown<T>() implements Outcome<T> {
    @Override
    public <R> R match(
        Function<T, R> done,
        Function<T, R> unchanged,
        Function<Refusal, R> refused,
        Supplier<R> unknown) {
      return unknown.get();
    }
  }
}
