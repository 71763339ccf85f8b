package io.imageshare.store.dynamodb;

import io.imageshare.store.Deadline;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Waits between repetitions of a call: on average twice as long each time, at random, so that those
 * who met once do not meet again.
 */
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final int DOUBLINGS = 6;

  /**
   * Not of a state that a snapshot would hold: else all functions that are restored from it would
   * wait alike.
   */
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Pause pause;
  private final DoubleSupplier random;

  /**
   * @param random numbers from 0 to 1
   */
  Backoff(Pause pause, DoubleSupplier random) {
    this.pause = pause;
    this.random = random;
  }

  static Backoff sleeping() {
    return waiting(Pause.sleeping());
  }

  static Backoff waiting(Pause pause) {
    return new Backoff(pause, RANDOM::nextDouble);
  }

  /** The deadline for a call that knows none, if it may be repeated for that long. */
  Deadline deadline(Duration patience) {
    return pause.deadline(patience);
  }

  /**
   * Waits before a call is repeated.
   *
   * @param repetitions how often the call was repeated before
   * @return false, without having waited, if the deadline does not leave the time
   */
  boolean before(int repetitions, Deadline deadline) {
    Duration wait = jittered(FIRST.multipliedBy(1L << Math.min(repetitions, DOUBLINGS)));
    if (!deadline.leaves(wait) || deadline.remaining().isZero()) {
      return false;
    }
    try {
      pause.take(wait);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Duration jittered(Duration most) {
    Duration bound = most.compareTo(LONGEST) < 0 ? most : LONGEST;
    return Duration.ofNanos(1 + (long) (bound.toNanos() * random.getAsDouble()));
  }
}
