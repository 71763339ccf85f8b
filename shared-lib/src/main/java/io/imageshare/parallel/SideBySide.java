package io.imageshare.parallel;

import io.imageshare.telemetry.Telemetry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes several calls at once, in at most {@value #THREADS} threads beside the caller's own.
 *
 * <p>There is no thread before the first such call, so none is in a snapshot of the function, and
 * none waits in a queue: where every thread is busy, the caller does the work itself. So such calls
 * may make such calls.
 */
public final class SideBySide {
  /** As many connections as one function keeps for such calls. */
  private static final int THREADS = 16;

  private static final int IDLE_SECONDS = 30;

  private static final Executor POOL =
      new ThreadPoolExecutor(
          0,
          THREADS,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          SideBySide::daemon,
          new ThreadPoolExecutor.CallerRunsPolicy());

  private SideBySide() {}

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

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "side-by-side");
    thread.setDaemon(true);
    return thread;
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
