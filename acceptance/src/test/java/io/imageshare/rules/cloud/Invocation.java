package io.imageshare.rules.cloud;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** What the runtime tells a function about an invocation, and what the function logs. */
public class Invocation implements Context {
  private static final int MEGABYTES = 1024;

  private final IntSupplier remaining;
  private final List<String> lines = new CopyOnWriteArrayList<>();

  /**
   * @param remaining the milliseconds left, asked for each time
   */
  public Invocation(IntSupplier remaining) {
    this.remaining = remaining;
  }

  /** An invocation that ends so many milliseconds from now. */
  public static Invocation ending(int milliseconds) {
    long end = System.nanoTime() + milliseconds * 1_000_000L;
    return new Invocation(() -> (int) Math.max(0, (end - System.nanoTime()) / 1_000_000));
  }

  /** What was logged. */
  public List<String> log() {
    return List.copyOf(lines);
  }

  @Override
  public int getRemainingTimeInMillis() {
    return remaining.getAsInt();
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        lines.add(message);
      }

      @Override
      public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8).stripTrailing());
      }
    };
  }

  @Override
  public String getAwsRequestId() {
    return "request";
  }

  @Override
  public String getLogGroupName() {
    return "group";
  }

  @Override
  public String getLogStreamName() {
    return "stream";
  }

  @Override
  public String getFunctionName() {
    return "function";
  }

  @Override
  public String getFunctionVersion() {
    return "1";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:eu-west-1:123456789012:function:function";
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
    return MEGABYTES;
  }
}
