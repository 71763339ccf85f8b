package io.imageshare.bench.scale;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.http.Json;
import io.imageshare.local.template.FunctionDefinition;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Handlers;
import io.imageshare.testkit.FakeContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The functions of a service as Lambda calls them, without what tests check of every answer. */
final class Functions {
  private static final int FIRST_REDIRECTION = 300;

  private final Cloud cloud;
  private final Map<String, RequestStreamHandler> handlers = new HashMap<>();

  Functions(Cloud cloud) {
    this.cloud = cloud;
  }

  /**
   * The nanoseconds from the event to its answer.
   *
   * @throws IllegalStateException if it is refused
   */
  long send(Call call) {
    RequestStreamHandler handler = handlers.computeIfAbsent(call.routeKey(), this::handler);
    ByteArrayInputStream event = new ByteArrayInputStream(call.event());
    FakeContext context = new FakeContext();
    long start = System.nanoTime();
    byte[] answer = context.invoke(handler, event);
    long end = System.nanoTime();
    check(answer);
    return end - start;
  }

  private RequestStreamHandler handler(String routeKey) {
    FunctionDefinition function = cloud.function(routeKey);
    return Handlers.make(function, function.environment()::get, () -> cloud.components(function));
  }

  private static void check(byte[] answer) {
    int status =
        Json.read(new ByteArrayInputStream(answer)).path("statusCode").intValue(FIRST_REDIRECTION);
    if (status >= FIRST_REDIRECTION) {
      throw new IllegalStateException("refused: " + new String(answer, StandardCharsets.UTF_8));
    }
  }
}
