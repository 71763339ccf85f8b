package io.imageshare.bench.cost;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question that a request asks each time, asked once.
 *
 * @param <T> what is answered
 */
final class FirstAnswer<T> {
  private @Nullable T answer;
  private boolean repeats;

  /** The request was answered once; from now on the same is asked again. */
  void repeat() {
    repeats = true;
  }

  /**
   * The first answer.
   *
   * @throws IllegalStateException if one request asks twice, maybe for something else
   */
  T orAsk(Supplier<T> question) {
    T known = answer;
    if (known == null) {
      known = question.get();
      answer = known;
    } else if (!repeats) {
      throw new IllegalStateException("The request asks twice");
    }
    return known;
  }
}
