package io.imageshare.local.functions;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What a function is told about an invocation. */
public final class LocalInvocation implements Context {
  private final LocalFunction function;
  private final String requestId;
  private final AtomicLong end;
  private final LambdaLogger logger;

  LocalInvocation(LocalFunction function, FunctionLog log) {
    this.function = function;
    this.requestId = UUID.randomUUID().toString();
    this.end = new AtomicLong(System.nanoTime() + function.timeout().toNanos());
    this.logger = new InvocationLogger(function.name() + " " + requestId, log);
  }

  @Override
  public int getRemainingTimeInMillis() {
    long left = Duration.ofNanos(end.get() - System.nanoTime()).toMillis();
    return (int) Math.max(0, left);
  }

  /** Leaves no more time: a function that looks at the time ends by itself. */
  public void hurry() {
    end.set(System.nanoTime());
  }

  @Override
  public LambdaLogger getLogger() {
    return logger;
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + function.name();
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public String getFunctionName() {
    return function.name();
  }

  @Override
  public String getFunctionVersion() {
    return LocalFunction.VERSION;
  }

  @Override
  public String getInvokedFunctionArn() {
    return function.arn();
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getMemoryLimitInMB() {
    return function.memory();
  }
}
