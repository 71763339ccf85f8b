package io.imageshare.local.dynamodb;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The threads that somebody else's code starts and doesn't tell of, so that their end can be waited
 * for.
 */
final class ThreadFamily {
  private final ThreadGroup group;

  ThreadFamily(String name) {
    this.group = new ThreadGroup(name);
  }

  /** Calls it in a thread of the family; every thread that it starts is one, too. */
  <T> T call(Supplier<T> call) {
    try {
      return CompletableFuture.supplyAsync(call, work -> new Thread(group, work).start()).join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  /**
   * Waits until every thread has ended.
   *
   * @throws IllegalStateException if one hasn't after that time, or the caller is interrupted
   */
  void awaitEnd(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    try {
      for (Thread thread : running()) {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        thread.join(Math.max(1, left.toMillis()));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    List<Thread> left = running();
    if (!left.isEmpty()) {
      throw new IllegalStateException("These threads have not ended: " + left);
    }
  }

  private List<Thread> running() {
    Thread[] threads = new Thread[group.activeCount() + 1];
    int count = group.enumerate(threads);
    return List.of(Arrays.copyOf(threads, count));
  }
}
