package io.imageshare.store.dynamodb;

import io.imageshare.store.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Waits by putting a clock forward. */
final class FakePause implements Pause {
  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();

  @Override
  public void take(Duration time) {
    pauses.add(time);
    nanos.addAndGet(time.toNanos());
  }

  @Override
  public Deadline deadline(Duration time) {
    long end = nanos.get() + time.toNanos();
    return () -> Duration.ofNanos(end - nanos.get());
  }

  /** The pauses that were taken. */
  List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  /** How long they took together. */
  Duration waited() {
    return Duration.ofNanos(nanos.get());
  }

  /** A back-off that waits as long as it ever does. */
  Backoff backoff() {
    return new Backoff(this, () -> 1.0);
  }
}
