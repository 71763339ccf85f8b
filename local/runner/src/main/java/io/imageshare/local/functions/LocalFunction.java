package io.imageshare.local.functions;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

/**
 * A function: one handler, which is called by many threads at once.
 *
 * @param name its logical ID in the template
 * @param arn its ARN, in an account that doesn't exist
 * @param timeout what an invocation may take
 * @param memory megabytes that the template gives it
 * @param handler what is called
 */
public record LocalFunction(
    String name, String arn, Duration timeout, int memory, RequestStreamHandler handler) {
  /** The version of every function. */
  public static final String VERSION = "$LATEST";

  private static final int USUAL_ANSWER = 1_024;

  /** Begins an invocation, whose time runs from now. */
  public LocalInvocation invocation(FunctionLog log) {
    return new LocalInvocation(this, log);
  }

  /**
   * Calls the function.
   *
   * @param event as JSON
   * @return what it wrote
   * @throws FunctionException if it throws anything
   */
  public byte[] call(byte[] event, LocalInvocation invocation) throws FunctionException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_ANSWER);
    try {
      handler.handleRequest(new ByteArrayInputStream(event), out, invocation);
    } catch (IOException | RuntimeException | Error thrown) {
      throw new FunctionException(thrown);
    }
    return out.toByteArray();
  }
}
