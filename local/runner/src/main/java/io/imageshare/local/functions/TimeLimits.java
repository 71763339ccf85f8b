package io.imageshare.local.functions;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Says when something has taken too long. What is late goes on: unlike a container, a thread can't
 * be stopped from outside.
 */
public final class TimeLimits implements AutoCloseable {
  private final ScheduledThreadPoolExecutor timer;

  /** A limit that is running. */
  @FunctionalInterface
  public interface Limit {

    /** Ends the limit: what it is for was in time. */
    void end();
  }

  /** Limits that are watched by a thread of their own. */
  public TimeLimits() {
    this.timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "time-limits");
              thread.setDaemon(true);
              return thread;
            });
    // Nearly every limit is ended long before its time.
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Starts a limit, at whose end that is run if the limit isn't ended before. */
  public Limit start(Duration time, Runnable tooLate) {
    ScheduledFuture<?> task = timer.schedule(tooLate, time.toNanos(), TimeUnit.NANOSECONDS);
    return () -> task.cancel(false);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
