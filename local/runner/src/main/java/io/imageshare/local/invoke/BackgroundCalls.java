package io.imageshare.local.invoke;

import io.imageshare.local.functions.FunctionException;
import io.imageshare.local.functions.FunctionLog;
import io.imageshare.local.functions.LocalFunction;
import io.imageshare.local.functions.LocalInvocation;
import io.imageshare.local.http.HttpAnswer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Calls whose callers don't wait. One that fails is told of in the log, and not repeated. */
final class BackgroundCalls implements AutoCloseable {
  private static final int AT_ONCE = 16;
  private static final int LAST_SECONDS = 30;

  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
  private final FunctionLog log;

  BackgroundCalls(FunctionLog log) {
    this.log = log;
  }

  /** Begins the call, and tells the ID of it. */
  HttpAnswer call(LocalFunction function, byte[] event) {
    LocalInvocation invocation = function.invocation(log);
    threads.execute(() -> run(function, event, invocation));
    return HttpAnswer.empty(202).with("X-Amzn-RequestId", invocation.getAwsRequestId());
  }

  private static void run(LocalFunction function, byte[] event, LocalInvocation invocation) {
    try {
      function.call(event, invocation);
    } catch (FunctionException failed) {
      invocation.getLogger().log("failed: " + failed.thrown());
    }
  }

  /** Waits for those that are running, but not for ever. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
