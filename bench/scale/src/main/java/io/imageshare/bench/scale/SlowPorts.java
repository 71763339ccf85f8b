package io.imageshare.bench.scale;

import io.imageshare.store.AroundPorts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Lets each call of the records take some time more, as the way to a table does. */
record SlowPorts(Duration time) implements AroundPorts {

  @Override
  public Object answer(String name, List<Object> arguments, Supplier<Object> call) {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return call.get();
  }
}
