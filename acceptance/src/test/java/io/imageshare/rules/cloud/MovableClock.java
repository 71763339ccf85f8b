package io.imageshare.rules.cloud;

import io.imageshare.store.Deadline;
import io.imageshare.store.dynamodb.Pause;
import io.imageshare.testkit.FakeContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that goes on by a millisecond each time it is looked at, so that whatever happens later
 * has a later time, and that a test can put forward.
 */
public final class MovableClock extends Clock {
  private final AtomicLong now;
  private volatile boolean jumping;

  MovableClock(Instant start) {
    this.now = new AtomicLong(start.toEpochMilli());
  }

  /** Puts the clock forward. */
  public void advance(Duration time) {
    now.addAndGet(time.toMillis());
  }

  /**
   * From now on, who waits before a call of the table is repeated puts the clock forward instead.
   */
  public void jump() {
    jumping = true;
  }

  /** An invocation that ends so long after now, by this clock. */
  public FakeContext invocation(Duration time) {
    long end = now.get() + time.toMillis();
    return new FakeContext(() -> (int) Math.max(0, end - now.get()));
  }

  Pause pause() {
    return new Pause() {
      @Override
      public void take(Duration time) throws InterruptedException {
        if (jumping) {
          advance(time.plusMillis(1));
        } else {
          Pause.sleeping().take(time);
        }
      }

      @Override
      public Deadline deadline(Duration time) {
        long end = now.get() + time.toMillis();
        return jumping ? () -> Duration.ofMillis(end - now.get()) : Deadline.in(time);
      }
    };
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(now.incrementAndGet());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the service knows UTC only");
  }
}
