package io.imageshare.local.schedule;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A timer that is a thread. */
public final class ThreadTimer implements Timer {
  private static final int LAST_SECONDS = 30;

  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "schedule"));

  @Override
  public void every(Duration period, Runnable task) {
    long nanos = period.toNanos();
    // It only ends with the timer.
    ScheduledFuture<?> unused =
        thread.scheduleWithFixedDelay(task, nanos, nanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
