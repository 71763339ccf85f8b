package io.imageshare.local.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Something that a process reaches once, or never will. */
final class Milestone<T> {
  /** More than anything takes on a busy machine. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final String name;
  private final CompletableFuture<T> future = new CompletableFuture<>();

  /**
   * @param name what it is, for what is said if it isn't reached
   */
  Milestone(String name) {
    this.name = name;
  }

  void reach(T value) {
    future.complete(value);
  }

  /** It will never be reached, unless it is already. */
  void miss(String why) {
    future.completeExceptionally(new EndedException(why));
  }

  /**
   * Waits for it.
   *
   * @throws EndedException if it isn't reached
   */
  T await() {
    try {
      return future.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException missed) {
      throw new EndedException(name + " isn't reached: " + missed.getCause(), missed);
    } catch (TimeoutException late) {
      throw new EndedException(name + " isn't reached within " + LONGEST, late);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new EndedException(name + " wasn't waited for", interrupted);
    }
  }
}
