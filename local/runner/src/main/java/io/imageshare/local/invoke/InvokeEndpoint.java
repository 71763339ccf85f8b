package io.imageshare.local.invoke;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.local.functions.FunctionLog;
import io.imageshare.local.functions.LocalFunction;
import io.imageshare.local.functions.LocalFunctions;
import io.imageshare.local.functions.TimeLimits;
import io.imageshare.local.http.Exchange;
import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpEndpoint;
import io.imageshare.local.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Lambda's call to invoke a function: {@code POST /2015-03-31/functions/{name}/invocations}. */
public final class InvokeEndpoint implements HttpEndpoint, AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final byte[] NO_EVENT = "{}".getBytes(UTF_8);

  private final LocalFunctions functions;
  private final WaitingCall waiting;
  private final BackgroundCalls background;

  /**
   * @param functions what can be invoked
   * @param limits what watches the time of functions
   * @param log where functions log
   */
  public InvokeEndpoint(LocalFunctions functions, TimeLimits limits, FunctionLog log) {
    this.functions = functions;
    this.waiting = new WaitingCall(limits, log);
    this.background = new BackgroundCalls(log);
  }

  @Override
  public void take(Exchange exchange) {
    HttpRequest request = exchange.request();
    Optional<String> name = FunctionNames.inPath(request.path());
    if (name.isEmpty() || !request.method().equals("POST")) {
      exchange.answer(LambdaError.UNKNOWN_OPERATION.answer("This is no call of a function."));
      return;
    }
    Optional<String> otherVersion =
        request.parameters().getOrDefault("Qualifier", List.of()).stream()
            .filter(version -> !FunctionNames.isVersion(version))
            .findFirst();
    Optional<LocalFunction> function = FunctionNames.name(name.get()).flatMap(functions::find);
    if (function.isEmpty() || otherVersion.isPresent()) {
      String arn = functions.arn(name.get()) + otherVersion.map(each -> ":" + each).orElse("");
      exchange.answer(LambdaError.RESOURCE_NOT_FOUND.answer("Function not found: " + arn));
      return;
    }
    exchange.readBody(
        () -> invoke(exchange, function.get()), why -> exchange.answer(LambdaError.of(why)));
  }

  private void invoke(Exchange exchange, LocalFunction function) {
    HttpRequest request = exchange.request();
    byte[] event = request.body().size() == 0 ? NO_EVENT : request.body().bytes();
    Optional<InvocationType> type = InvocationType.of(request.header("x-amz-invocation-type"));
    if (type.isEmpty()) {
      exchange.answer(LambdaError.INVALID_PARAMETER.answer("There is no such invocation type."));
    } else if (!isJson(event)) {
      String message = "Could not parse request body into json.";
      exchange.answer(LambdaError.INVALID_REQUEST_CONTENT.answer(message));
    } else {
      switch (type.get()) {
        case REQUEST_RESPONSE -> waiting.call(exchange, function, event);
        case EVENT -> exchange.answer(background.call(function, event));
        case DRY_RUN -> exchange.answer(HttpAnswer.empty(204));
      }
    }
  }

  private static boolean isJson(byte[] event) {
    try {
      return !JSON.readTree(event).isMissingNode();
    } catch (JacksonException malformed) {
      return false;
    }
  }

  /** Waits for what goes on in the background. */
  @Override
  public void close() {
    background.close();
  }
}
