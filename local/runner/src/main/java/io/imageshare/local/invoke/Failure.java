package io.imageshare.local.invoke;

import io.imageshare.local.functions.LocalFunction;
import io.imageshare.local.functions.LocalInvocation;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the caller of a function gets if it fails, in the words of the runtime. */
final class Failure {
  private static final JsonMapper JSON = new JsonMapper();
  private static final double MILLIS = 1_000;

  private Failure() {}

  /** The function threw that. */
  static byte[] of(Throwable thrown) {
    ObjectNode body = JSON.createObjectNode();
    body.put("errorMessage", thrown.getMessage()).put("errorType", thrown.getClass().getName());
    ArrayNode trace = body.putArray("stackTrace");
    for (StackTraceElement frame : thrown.getStackTrace()) {
      trace.add(frame.toString());
    }
    return JSON.writeValueAsBytes(body);
  }

  /** The function took longer than it may. */
  static byte[] tooLate(LocalFunction function, LocalInvocation invocation) {
    String message =
        String.format(
            Locale.ROOT,
            "RequestId: %s Error: Task timed out after %.2f seconds",
            invocation.getAwsRequestId(),
            function.timeout().toMillis() / MILLIS);
    ObjectNode body = JSON.createObjectNode();
    body.put("errorType", "Sandbox.Timedout").put("errorMessage", message);
    return JSON.writeValueAsBytes(body);
  }
}
