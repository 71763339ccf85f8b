package io.imageshare.local.invoke;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.local.functions.FunctionException;
import io.imageshare.local.functions.FunctionLog;
import io.imageshare.local.functions.LocalFunction;
import io.imageshare.local.functions.LocalInvocation;
import io.imageshare.local.functions.TimeLimits;
import io.imageshare.local.http.Exchange;
import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpContent;
import java.util.Locale;

/** A call whose caller waits for what the function writes. */
final class WaitingCall {
  private static final double NANOS_IN_MILLI = 1e6;

  private final TimeLimits limits;
  private final FunctionLog log;

  WaitingCall(TimeLimits limits, FunctionLog log) {
    this.limits = limits;
    this.log = log;
  }

  void call(Exchange exchange, LocalFunction function, byte[] event) {
    LogTail tail = new LogTail();
    LocalInvocation invocation = function.invocation(log.and(tail));
    Reply reply = new Reply(exchange, invocation, tail);
    TimeLimits.Limit limit =
        limits.start(function.timeout(), () -> reply.failed(Failure.tooLate(function, invocation)));
    try {
      byte[] written = function.call(event, invocation);
      limit.end();
      reply.succeeded(written);
    } catch (FunctionException failed) {
      limit.end();
      invocation.getLogger().log("failed: " + failed.thrown());
      reply.failed(Failure.of(failed.thrown()));
    }
  }

  private static final class Reply {
    private final long start = System.nanoTime();
    private final Exchange exchange;
    private final LocalInvocation invocation;
    private final LogTail tail;

    Reply(Exchange exchange, LocalInvocation invocation, LogTail tail) {
      this.exchange = exchange;
      this.invocation = invocation;
      this.tail = tail;
      tail.line("START RequestId: " + invocation.getAwsRequestId() + " Version: $LATEST");
    }

    void succeeded(byte[] written) {
      exchange.answer(answer(written.length == 0 ? "null".getBytes(UTF_8) : written));
    }

    void failed(byte[] failure) {
      exchange.answer(answer(failure).with("X-Amz-Function-Error", "Unhandled"));
    }

    private HttpAnswer answer(byte[] payload) {
      HttpAnswer answer =
          HttpAnswer.json(200, HttpContent.of(payload))
              .with("X-Amzn-RequestId", invocation.getAwsRequestId())
              .with("X-Amz-Executed-Version", LocalFunction.VERSION);
      return exchange.request().header("x-amz-log-type").equals("Tail")
          ? answer.with("X-Amz-Log-Result", logResult())
          : answer;
    }

    private String logResult() {
      String id = "RequestId: " + invocation.getAwsRequestId();
      double duration = (System.nanoTime() - start) / NANOS_IN_MILLI;
      tail.line("END " + id);
      tail.line(String.format(Locale.ROOT, "REPORT %s Duration: %.2f ms", id, duration));
      return tail.base64();
    }
  }
}
