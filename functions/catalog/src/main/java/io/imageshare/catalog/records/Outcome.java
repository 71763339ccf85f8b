package io.imageshare.catalog.records;

import io.imageshare.domain.Refusal;
import java.util.function.Function;

/**
 * What became of a request.
 *
 * @param <T> what it results in
 */
public sealed interface Outcome<T> {

  /** The same outcome with what is made of its result, if it has one. */
  <R> Outcome<R> map(Function<T, R> function);

  /** It is carried out. */
  record Done<T>(T result) implements Outcome<T> {
    @Override
    public <R> Outcome<R> map(Function<T, R> function) {
      return new Done<>(function.apply(result));
    }
  }

  /** It is refused, and nothing has changed. */
  record Refused<T>(Refusal refusal) implements Outcome<T> {
    @Override
    public <R> Outcome<R> map(Function<T, R> function) {
      return new Refused<>(refusal);
    }
  }

  /** It isn't known whether it is carried out; repeating it is safe (R32). */
  record Unknown<T>() implements Outcome<T> {
    @Override
    public <R> Outcome<R> map(Function<T, R> function) {
      return new Unknown<>();
    }
  }
}
