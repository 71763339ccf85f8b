package io.imageshare.local.sqlite;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** What is done in a thread of its own, and how others wait for it. */
final class Aside {
  private Aside() {}

  /** Does it in a thread that ends with the tests. */
  static <T> CompletableFuture<T> ask(Supplier<T> work) {
    return CompletableFuture.supplyAsync(
        work,
        task -> {
          Thread thread = new Thread(task, "aside");
          thread.setDaemon(true);
          thread.start();
        });
  }

  /** Waits for the latch. */
  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException nobodys) {
      throw new IllegalStateException(nobodys);
    }
  }
}
