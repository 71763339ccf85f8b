package io.imageshare.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does things at the same time, each in a thread of its own. */
public final class Race {
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "racer");
            thread.setDaemon(true);
            return thread;
          });

  private Race() {}

  /** Starts both at once, and returns what came of each. */
  public static <T> List<T> of(Callable<T> one, Callable<T> other) {
    return of(List.of(one, other));
  }

  /** Starts all at once, and returns what came of each. */
  public static <T> List<T> of(List<Callable<T>> racers) {
    CyclicBarrier start = new CyclicBarrier(racers.size());
    List<Future<T>> running =
        racers.stream().map(racer -> THREADS.submit(() -> after(start, racer))).toList();
    List<T> results = new ArrayList<>();
    try {
      for (Future<T> each : running) {
        results.add(each.get());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
    return results;
  }

  private static <T> T after(CyclicBarrier start, Callable<T> racer) throws Exception {
    try {
      start.await();
    } catch (BrokenBarrierException broken) {
      throw new IllegalStateException(broken);
    }
    return racer.call();
  }
}
