package io.imageshare.telemetry;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the observations of the invocation that the current thread works for, so that what is
 * observed deep in the store does not have to be handed through every call on the way there.
 *
 * <p>Where an invocation goes on in other threads, its observations are carried along.
 */
public final class Telemetry {
  private static final ThreadLocal<@Nullable Observations> CURRENT = new ThreadLocal<>();

  private Telemetry() {}

  /** The current invocation's observations; outside of any, some that nobody reads. */
  public static Observations current() {
    @Nullable Observations current = CURRENT.get();
    return current == null ? new Observations() : current;
  }

  /** Does the work as part of the invocation that is observed so. */
  public static <T> T during(Observations observations, Supplier<T> work) {
    @Nullable Observations before = CURRENT.get();
    CURRENT.set(observations);
    try {
      return work.get();
    } finally {
      CURRENT.set(before);
    }
  }

  /** The same call, as part of this thread's invocation in whatever thread it is made. */
  public static <T, R> Function<T, R> carried(Function<T, R> call) {
    Observations observations = current();
    return argument -> during(observations, () -> call.apply(argument));
  }
}
