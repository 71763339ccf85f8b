package io.imageshare.parallel;

import io.imageshare.telemetry.Telemetry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes several calls at once, in at most {@value Pool#THREADS} threads beside the caller's own.
 *
 * <p>None waits in a queue: where every thread is busy, the caller does the work itself. So such
 * calls may make such calls.
 */
public final class Parallel {
  private static final Executor POOL =
      Pool.of("side-by-side", new ThreadPoolExecutor.CallerRunsPolicy());

  private Parallel() {}

  /**
   * The results in the order of the items. Throws the first failure in that order, once all calls
   * have ended.
   */
  public static <T, R> List<R> map(List<T> items, Function<T, R> call) {
    if (items.isEmpty()) {
      return List.of();
    }
    if (items.size() == 1) {
      return List.of(call.apply(items.get(0)));
    }
    Function<T, R> carried = Telemetry.carried(call);
    List<CompletableFuture<R>> results = new ArrayList<>();
    for (T item : items.subList(1, items.size())) {
      results.add(CompletableFuture.supplyAsync(() -> carried.apply(item), POOL));
    }
    results.add(0, CompletableFuture.supplyAsync(() -> carried.apply(items.get(0)), Runnable::run));
    return results.stream()
        .map(result -> result.handle(Ended::new))
        .map(CompletableFuture::join)
        .toList()
        .stream()
        .map(Ended::result)
        .toList();
  }

  /** A call that has ended in one way or the other. */
  private record Ended<R>(@Nullable R value, @Nullable Throwable failure) {
    R result() {
      if (value != null) {
        return value;
      }
      Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
      throw cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
  }
}
