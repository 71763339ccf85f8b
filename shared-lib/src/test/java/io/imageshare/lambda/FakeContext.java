package io.imageshare.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import io.imageshare.http.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.crac.Core;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the runtime tells a function about an invocation, and what the function logs. */
final class FakeContext implements Context, LambdaLogger {
  /** Milliseconds, which don't grow fewer. */
  static final int REMAINING = 29_000;

  /** What the runtime tells a function about a snapshot. */
  static final org.crac.Context<Resource> CHECKPOINT = Core.getGlobalContext();

  final List<String> lines = new ArrayList<>();

  /** The one line that was logged, as it is read. */
  JsonNode line() {
    assertThat(lines).singleElement().asString().matches("[\\x20-\\x7e]+\\n");
    return Json.read(new ByteArrayInputStream(lines.get(0).getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void log(String message) {
    lines.add(message);
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
    return REMAINING;
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
