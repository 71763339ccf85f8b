package io.imageshare.parallel;

import io.imageshare.telemetry.Telemetry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does what nobody waits for longer than a moment.
 *
 * <p>It is done in another thread, so that nothing it hangs on stretches the moment: not a
 * connection that nobody answers, nor a call that can't be interrupted. A function is frozen once
 * it has answered, so what isn't done by then may never be done.
 *
 * @param longest how long is waited
 */
public record Brief(Duration longest) {
  /** What comes while all threads are busy is left out. */
  private static final Executor POOL = Pool.of("brief", new ThreadPoolExecutor.AbortPolicy());

  /** What the work gives; empty if it isn't done in time. Throws what the work throws. */
  public <T> Optional<T> of(Supplier<T> work) {
    Function<Supplier<T>, T> carried = Telemetry.carried(Supplier::get);
    try {
      return Optional.of(
          CompletableFuture.supplyAsync(() -> carried.apply(work), POOL)
              .get(longest.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException | RejectedExecutionException late) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof RuntimeException cause
          ? cause
          : new CompletionException(failure.getCause());
    }
  }
}
