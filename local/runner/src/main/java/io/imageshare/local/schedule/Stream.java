package io.imageshare.local.schedule;

import io.imageshare.local.functions.FunctionException;
import io.imageshare.local.functions.FunctionLog;
import io.imageshare.local.functions.LocalFunction;
import io.imageshare.local.stream.StreamDelivery;
import io.imageshare.local.stream.TableStream;
import java.time.Duration;

/** Calls a function with what a table's stream tells. What fails is told of, and tried again. */
public final class Stream implements Runnable {
  /** How often the stream is looked at. */
  public static final Duration PERIOD = Duration.ofMillis(250);

  private final LocalFunction function;
  private final FunctionLog log;
  private final StreamDelivery delivery;

  public Stream(TableStream stream, LocalFunction function, FunctionLog log) {
    this.function = function;
    this.log = log;
    this.delivery = new StreamDelivery(stream::next, this::answer);
  }

  @Override
  public void run() {
    try {
      delivery.run();
    } catch (RuntimeException failure) {
      log.line(function.name() + " " + failure.getMessage());
    }
  }

  private byte[] answer(byte[] event) {
    try {
      return function.call(event, function.invocation(log));
    } catch (FunctionException failed) {
      throw new IllegalStateException("failed: " + failed.thrown(), failed);
    }
  }
}
