package io.imageshare.local.invoke;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.local.functions.LocalFunction;
import io.imageshare.local.functions.LocalFunctions;
import io.imageshare.local.functions.TimeLimits;
import io.imageshare.local.http.HttpServer;
import io.imageshare.local.http.RawClient;
import io.imageshare.local.http.RawClient.Received;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The invoke endpoint")
class InvokeEndpointTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final TimeLimits limits = new TimeLimits();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch called = new CountDownLatch(1);
  private InvokeEndpoint endpoint;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    LocalFunctions functions =
        new LocalFunctions(
            "eu-test-1",
            List.of(
                function("EchoFunction", Duration.ofMinutes(1), this::echo),
                function("FailingFunction", Duration.ofMinutes(1), InvokeEndpointTest::fail),
                function("HangingFunction", Duration.ofMillis(20), this::hang)));
    endpoint = new InvokeEndpoint(functions, limits, log::add);
    server = HttpServer.start(0, endpoint);
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.close();
    endpoint.close();
    limits.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EchoFunction",
        "echo",
        "EchoFunction:live",
        "EchoFunction%3A%24LATEST",
        "function:EchoFunction",
        "123456789012:function:EchoFunction:live",
        "arn:aws:lambda:eu-test-1:123456789012:function:EchoFunction",
        "arn%3Aaws%3Alambda%3Aeu-test-1%3A123456789012%3Afunction%3AEchoFunction%3Alive"
      })
  void findsAFunctionByAllItsNames(String name) throws IOException {
    assertThat(invoke(name, "{\"a\":1}").body()).isEqualTo("{\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Echo", "other", "EchoFunction:7", "a%20b", "x:y:z"})
  void saysThatThereIsNoSuchFunction(String name) throws IOException {
    Received answer = invoke(name, "{}");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.headers()).containsEntry("x-amzn-errortype", "ResourceNotFoundException");
    assertThat(JSON.readTree(answer.body()).path("Type").stringValue()).isEqualTo("User");
  }

  @Test
  void knowsTheVersionsOfAFunctionAndNoOthers() throws IOException {
    String echo = "POST /2015-03-31/functions/echo/invocations?Qualifier=";
    for (String version : List.of("$LATEST", "%24LATEST", "live")) {
      assertThat(send(echo + version, "{}").status()).isEqualTo(200);
    }
    Received unknown = send(echo + "7", "{}");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.headers()).containsEntry("x-amzn-errortype", "ResourceNotFoundException");
    assertThat(JSON.readTree(unknown.body()).path("Message").stringValue())
        .isEqualTo("Function not found: arn:aws:lambda:eu-test-1:123456789012:function:echo:7");
  }

  @Test
  void namesTheFunctionThatThereIsNot() throws IOException {
    assertThat(JSON.readTree(invoke("other", "{}").body()).path("Message").stringValue())
        .isEqualTo("Function not found: arn:aws:lambda:eu-test-1:123456789012:function:other");
  }

  @Test
  void answersWithWhatTheFunctionWrites() throws IOException {
    Received answer = invoke("echo", "[1,2]", "X-Amz-Invocation-Type: RequestResponse");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("[1,2]");
    assertThat(answer.headers())
        .containsEntry("content-type", "application/json")
        .containsEntry("x-amz-executed-version", "$LATEST")
        .containsKey("x-amzn-requestid")
        .doesNotContainKey("x-amz-log-result")
        .doesNotContainKey("x-amz-function-error");
  }

  @Test
  void takesNoEventForAnEmptyOne() throws IOException {
    assertThat(invoke("echo", "").body()).isEqualTo("{}");
  }

  @Test
  void tellsWhatTheFunctionHasThrown() throws IOException {
    Received answer = invoke("failing", "{}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("x-amz-function-error", "Unhandled");
    JsonNode body = JSON.readTree(answer.body());
    assertThat(body.path("errorMessage").stringValue()).isEqualTo("on purpose");
    assertThat(body.path("errorType").stringValue()).isEqualTo("java.lang.IllegalStateException");
    assertThat(body.path("stackTrace").path(0).stringValue()).contains("InvokeEndpointTest");
    assertThat(log).hasSize(1).first().asString().contains("on purpose");
  }

  @Test
  void tellsThatTheFunctionTakesTooLong() throws IOException {
    Received answer = invoke("hanging", "{}");
    assertThat(answer.headers()).containsEntry("x-amz-function-error", "Unhandled");
    JsonNode body = JSON.readTree(answer.body());
    assertThat(body.path("errorType").stringValue()).isEqualTo("Sandbox.Timedout");
    assertThat(body.path("errorMessage").stringValue())
        .matches("RequestId: [0-9a-f-]{36} Error: Task timed out after 0.02 seconds");
  }

  @Test
  void sendsTheEndOfTheLogIfAsked() throws IOException {
    Received answer = invoke("echo", "{}", "X-Amz-Log-Type: Tail");
    String tail = logResult(answer);
    String id = answer.headers().getOrDefault("x-amzn-requestid", "none");
    assertThat(tail.lines().map(line -> line.replace(id, "ID").replaceAll("[0-9.]+ ms", "T ms")))
        .containsExactly(
            "START RequestId: ID Version: $LATEST",
            "EchoFunction ID called",
            "END RequestId: ID",
            "REPORT RequestId: ID Duration: T ms");
  }

  @Test
  void sendsNoMoreThanFourKibibytesOfTheLog() throws IOException {
    String event = "\"" + "x".repeat(10_000) + "\"";
    Received answer = invoke("echo", event, "X-Amz-Log-Type: Tail");
    assertThat(logResult(answer)).hasSize(4_096);
  }

  @Test
  void goesOnAtOnceIfTheCallerDoesNotWait() throws Exception {
    Received answer = invoke("echo", "{}", "X-Amz-Invocation-Type: Event");
    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.body()).isEmpty();
    called.await();
    invoke("failing", "{}", "X-Amz-Invocation-Type: Event");
    endpoint.close();
    assertThat(log).anyMatch(line -> line.contains("on purpose"));
  }

  @Test
  void callsNothingInADryRun() throws IOException {
    assertThat(invoke("failing", "{}", "X-Amz-Invocation-Type: DryRun").status()).isEqualTo(204);
    assertThat(log).isEmpty();
  }

  @Test
  void refusesWhatIsNoCall() throws IOException {
    assertError(invoke("echo", "no json"), 400, "InvalidRequestContentException");
    assertError(
        invoke("echo", "{}", "X-Amz-Invocation-Type: Other"),
        400,
        "InvalidParameterValueException");
    assertError(
        send("GET /2015-03-31/functions/echo/invocations", ""), 404, "UnknownOperationException");
    assertError(send("POST /2015-03-31/functions", "{}"), 404, "UnknownOperationException");
    assertError(
        invoke("echo", "\"" + "x".repeat(6 * 1024 * 1024) + "\""), 413, "RequestTooLargeException");
  }

  private static void assertError(Received answer, int status, String type) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.headers()).containsEntry("x-amzn-errortype", type);
  }

  private Received invoke(String name, String event, String... headers) throws IOException {
    return send("POST /2015-03-31/functions/" + name + "/invocations", event, headers);
  }

  private Received send(String line, String body, String... headers) throws IOException {
    try (RawClient client = new RawClient(server.address())) {
      client.send(line + " HTTP/1.1", "Host: here", "Content-Length: " + body.length());
      for (String header : headers) {
        client.send(header);
      }
      return client.send("").sendText(body).receive();
    }
  }

  private static String logResult(Received answer) {
    String base64 = answer.headers().getOrDefault("x-amz-log-result", "");
    return new String(Base64.getDecoder().decode(base64), UTF_8);
  }

  private static LocalFunction function(
      String name, Duration timeout, RequestStreamHandler handler) {
    return new LocalFunction(name, "arn:" + name, timeout, 128, handler);
  }

  private void echo(InputStream in, OutputStream out, Context context) throws IOException {
    byte[] event = in.readAllBytes();
    context.getLogger().log(event.length > 4_096 ? new String(event, UTF_8) : "called");
    out.write(event);
    called.countDown();
  }

  private static void fail(InputStream in, OutputStream out, Context context) {
    throw new IllegalStateException("on purpose");
  }

  private void hang(InputStream in, OutputStream out, Context context) throws IOException {
    try {
      end.await();
    } catch (InterruptedException hurried) {
      throw new IOException(hurried);
    }
  }
}
