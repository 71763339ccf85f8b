package io.imageshare.rules.cloud;

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

  MovableClock(Instant start) {
    this.now = new AtomicLong(start.toEpochMilli());
  }

  /** Puts the clock forward. */
  public void advance(Duration time) {
    now.addAndGet(time.toMillis());
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
