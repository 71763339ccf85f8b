package io.imageshare.parallel;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads that do what they are given at once. There is none before the first work, so none is in a
 * snapshot of a function, and no work waits in a queue.
 */
final class Pool {
  /** As many connections as one function keeps for such calls. */
  static final int THREADS = 16;

  private static final int IDLE_SECONDS = 30;

  private Pool() {}

  /**
   * A pool of up to {@value #THREADS} threads.
   *
   * @param name what its threads are called
   * @param whenBusy what becomes of work while all of them are busy
   */
  static Executor of(String name, RejectedExecutionHandler whenBusy) {
    return new ThreadPoolExecutor(
        0,
        THREADS,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        work -> daemon(name, work),
        whenBusy);
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
