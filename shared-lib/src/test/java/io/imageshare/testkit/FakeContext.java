package io.imageshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.http.Json;
import io.imageshare.lambda.EventFunction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the runtime tells a function about an invocation, and what the function logs. */
public class FakeContext implements Context, LambdaLogger {
  /** Milliseconds. */
  public static final int TIME_LIMIT = 29_000;

  private final IntSupplier remaining;
  private final List<String> logged = new CopyOnWriteArrayList<>();

  /** An invocation whose time doesn't grow less. */
  public FakeContext() {
    this(() -> TIME_LIMIT);
  }

  /**
   * @param remaining the milliseconds left, asked for each time
   */
  public FakeContext(IntSupplier remaining) {
    this.remaining = remaining;
  }

  /** An invocation that ends so many milliseconds from now. */
  public static FakeContext ending(int milliseconds) {
    long end = System.nanoTime() + milliseconds * 1_000_000L;
    return new FakeContext(() -> (int) Math.max(0, (end - System.nanoTime()) / 1_000_000));
  }

  /** What the function answers to the event. */
  public byte[] invoke(RequestStreamHandler function, InputStream event) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      function.handleRequest(event, out, this);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  /** The same of a function that no HTTP API calls: its test names nothing of Lambda's. */
  public byte[] invoke(EventFunction function, InputStream event) {
    return invoke((RequestStreamHandler) function, event);
  }

  /** What was logged, without the ends of lines. */
  public List<String> lines() {
    return logged.stream().map(String::stripTrailing).toList();
  }

  /** The one line that was logged, as it is read. */
  public JsonNode line() {
    assertThat(logged).singleElement().asString().matches("[\\x20-\\x7e]+\\n");
    return Json.read(new ByteArrayInputStream(logged.get(0).getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void log(String message) {
    logged.add(message);
  }

  @Override
  public void log(byte[] message) {
    log(new String(message, StandardCharsets.UTF_8));
  }

  @Override
  public LambdaLogger getLogger() {
    return this;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return remaining.getAsInt();
  }

  @Override
  public String getAwsRequestId() {
    return "invocation-1";
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
    return "arn:aws:lambda:eu-test-1:123456789012:function:function";
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
    return 1_024;
  }
}
