package io.imageshare.local.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.io.Content.Chunk;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a client goes on sending although nobody wants it.
 *
 * <p>One that is still sending may not look for an answer before it has sent all, and a connection
 * that is closed on it loses the answer.
 */
final class Farewell {
  private final Request request;
  private final AtomicReference<@Nullable Runnable> next = new AtomicReference<>();
  private volatile boolean ended;

  Farewell(Request request) {
    this.request = request;
  }

  /** Takes what has come, and more of it whenever it comes. */
  void takeRest() {
    Chunk chunk = request.read();
    if (chunk != null && chunk.isLast()) {
      ended = true;
    }
    if (chunk != null) {
      chunk.release();
    }
    if (ended) {
      goOn();
    } else {
      // Not in a loop: whoever sends fast would keep the thread.
      request.demand(this::takeRest);
    }
  }

  /** Goes on when all was taken, or when that takes too long. */
  void andThen(Duration patience, Runnable next) {
    this.next.set(next);
    if (ended) {
      goOn();
    } else {
      request
          .getComponents()
          .getScheduler()
          .schedule(this::goOn, patience.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void goOn() {
    Runnable once = next.getAndSet(null);
    if (once != null) {
      once.run();
    }
  }
}
