package io.imageshare.local.webhook;

import io.imageshare.local.sqlite.Outbox;
import io.imageshare.store.NewEvent;
import io.imageshare.store.StoreUnavailableException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Tells what has happened, again and again; less often while it isn't taken. */
public final class Telling implements Runnable, AutoCloseable {
  /** How often one looks whether something has happened. */
  public static final Duration PERIOD = Duration.ofMillis(250);

  /** Looks that are left out between two tries at most: a minute of them. */
  private static final int LONGEST = 240;

  private final Outbox outbox;
  private final Predicate<NewEvent> listener;
  private final Consumer<String> trouble;
  private int pause = 1;
  private int left;
  private volatile boolean closed;

  /**
   * @param listener whether it has taken the event
   * @param trouble is told in a line why nothing can be told
   */
  public Telling(Outbox outbox, Predicate<NewEvent> listener, Consumer<String> trouble) {
    this.outbox = outbox;
    this.listener = listener;
    this.trouble = trouble;
  }

  @Override
  public void run() {
    if (left > 0) {
      left--;
      return;
    }
    pause = tell() ? 1 : Math.min(2 * pause, LONGEST);
    left = pause - 1;
  }

  /** Tells nothing more than what is under way, and notes what was heard. */
  @Override
  public void close() {
    closed = true;
  }

  private boolean tell() {
    try {
      return outbox.passOn(event -> !closed && listener.test(event));
    } catch (StoreUnavailableException unavailable) {
      trouble.accept(String.valueOf(unavailable.getMessage()));
      return false;
    } catch (RuntimeException failure) {
      // A timer runs nothing any more that has thrown.
      trouble.accept(failure.toString());
      return false;
    }
  }
}
