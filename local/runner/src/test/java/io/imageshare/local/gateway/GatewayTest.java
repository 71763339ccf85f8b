package io.imageshare.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.local.functions.LocalFunction;
import io.imageshare.local.functions.TimeLimits;
import io.imageshare.local.http.HttpServer;
import io.imageshare.local.http.RawClient;
import io.imageshare.local.http.RawClient.Received;
import io.imageshare.local.routing.PathRoute;
import io.imageshare.local.tokens.Authorizer;
import io.imageshare.local.tokens.Verdict;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The gateway")
class GatewayTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final RequestStreamHandler ECHO = (in, out, context) -> in.transferTo(out);

  private final TimeLimits limits = new TimeLimits();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void stop() {
    end.countDown();
    limits.close();
  }

  @Test
  void handsTheFunctionAnEventWithTheClaimsOfTheToken() throws IOException {
    try (HttpServer server = server(ECHO, LONG, LONG);
        RawClient client = new RawClient(server.address())) {
      Received answer =
          client
              .send("POST /v2/images/a%20b/members?limit=2 HTTP/1.1", "Host: localhost:3000")
              .send("X-Auth-Token: good", "Content-Type: application/json")
              .send("Transfer-Encoding: chunked", "", "2", "{}", "0", "")
              .receive();
      assertThat(answer.status()).isEqualTo(200);
      JsonNode event = JSON.readTree(answer.body());
      assertThat(event.path("routeKey").stringValue())
          .isEqualTo("POST /v2/images/{image_id}/members");
      assertThat(event.path("body").stringValue()).isEqualTo("{}");
      assertThat(event.path("headers").path("content-length").stringValue()).isEqualTo("2");
      JsonNode context = event.path("requestContext");
      assertThat(context.path("authorizer").path("jwt").path("claims").path("sub").stringValue())
          .isEqualTo("olivia");
      assertThat(context.path("domainPrefix").stringValue()).isEqualTo("localhost");
      assertThat(context.path("requestId").stringValue())
          .isEqualTo(answer.headers().get("apigw-requestid"));
    }
  }

  @Test
  void letsNobodyInWhoBringsNoGoodToken() throws IOException {
    try (HttpServer server = server(ECHO, LONG, LONG);
        RawClient client = new RawClient(server.address())) {
      client.send("POST /v2/images/i/members HTTP/1.1", "Host: here", "");
      Received missing = client.receive();
      assertThat(missing.status()).isEqualTo(401);
      assertThat(missing.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
      assertThat(missing.headers()).containsEntry("www-authenticate", "Bearer");
      client.send("POST /v2/images/i/members HTTP/1.1", "Host: here", "X-Auth-Token: bad", "");
      Received refused = client.receive();
      assertThat(refused.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
      assertThat(refused.headers())
          .containsEntry(
              "www-authenticate",
              "Bearer scope=\"\" error=\"invalid_token\" error_description=\"the token is bad\"");
    }
  }

  @Test
  void asksForNoTokenOnAnOpenRoute() throws IOException {
    try (HttpServer server = server(ECHO, LONG, LONG);
        RawClient client = new RawClient(server.address())) {
      Received answer = client.send("GET /versions HTTP/1.1", "Host: here", "").receive();
      JsonNode event = JSON.readTree(answer.body());
      assertThat(event.path("requestContext").has("authorizer")).isFalse();
      assertThat(event.has("body")).isFalse();
    }
  }

  @Test
  void knowsNoOtherRoutes() throws IOException {
    try (HttpServer server = server(ECHO, LONG, LONG);
        RawClient client = new RawClient(server.address())) {
      for (String line : List.of("GET /", "POST /versions", "GET /v2/images/i/members")) {
        Received answer = client.send(line + " HTTP/1.1", "Host: here", "").receive();
        assertThat(answer.status()).as(line).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Not Found\"}");
      }
      client.send("HEAD /versions HTTP/1.1", "Host: here", "");
      assertThat(client.receiveHead().status()).isEqualTo(404);
    }
  }

  @Test
  void sendsWhatTheFunctionAnswers() throws IOException {
    String written =
        "{\"statusCode\":201,\"headers\":{\"Location\":\"/x\"},\"cookies\":[\"a=1\",\"b=2\"],"
            + "\"body\":\"aGk=\",\"isBase64Encoded\":true}";
    try (HttpServer server = server(writing(written), LONG, LONG);
        RawClient client = new RawClient(server.address())) {
      Received answer = client.send("GET /versions HTTP/1.1", "Host: here", "").receive();
      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.body()).isEqualTo("hi");
      assertThat(answer.headers())
          .containsEntry("location", "/x")
          .containsEntry("set-cookie", "a=1,b=2")
          .containsEntry("content-length", "2")
          .containsEntry("content-type", "text/plain;charset=UTF-8");
    }
  }

  @Test
  void answersForAFunctionThatThrows() throws IOException {
    RequestStreamHandler failing =
        (in, out, context) -> {
          throw new IllegalStateException("on purpose");
        };
    assertFails(failing, "IllegalStateException: on purpose");
    RequestStreamHandler dying =
        (in, out, context) -> {
          throw new StackOverflowError("deep");
        };
    assertFails(dying, "StackOverflowError: deep");
  }

  @Test
  void saysThatTheOutcomeIsUnknownIfTheMachineHasNoMoreForAFunction() throws IOException {
    RequestStreamHandler starved =
        (in, out, context) -> {
          throw new OutOfMemoryError("on purpose");
        };
    try (HttpServer server = server(starved, LONG, LONG);
        RawClient client = new RawClient(server.address())) {
      Received answer = client.send("GET /versions HTTP/1.1", "Host: here", "").receive();
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.body()).contains("SHARE.0009");
      assertThat(answer.headers()).containsKeys("retry-after", "x-openstack-request-id");
    }
  }

  @Test
  void answersForAFunctionThatWritesNoAnswer() throws IOException {
    assertFails(writing(""), "it is empty");
    assertFails(writing("{\"statusCode\":7}"), "its status is 7");
  }

  @Test
  void waitsNoLongerThanARequestMayTake() throws IOException {
    try (HttpServer server = server(hanging(), LONG, Duration.ofMillis(20));
        RawClient client = new RawClient(server.address())) {
      Received answer = client.send("GET /versions HTTP/1.1", "Host: here", "").receive();
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.body()).isEqualTo("{\"message\":\"Service Unavailable\"}");
      assertThat(answer.headers()).containsEntry("connection", "close");
      end.countDown();
      assertThat(client.isClosed()).isTrue();
    }
  }

  @Test
  void takesAFunctionThatOutlastsItsOwnTimeForFailed() throws IOException {
    try (HttpServer server = server(hanging(), Duration.ofMillis(20), LONG);
        RawClient client = new RawClient(server.address())) {
      Received answer = client.send("GET /versions HTTP/1.1", "Host: here", "").receive();
      assertThat(answer.status()).isEqualTo(500);
      end.countDown();
      assertThat(client.isClosed()).isTrue();
    }
    assertThat(log).first().asString().endsWith("timed out after 20 ms");
  }

  @Test
  void tellsTheFunctionAboutItsInvocation() throws IOException {
    RequestStreamHandler asking =
        (in, out, context) -> {
          context.getLogger().log("a line\n");
          String text =
              String.join(
                  " ",
                  context.getFunctionName(),
                  context.getInvokedFunctionArn(),
                  context.getFunctionVersion(),
                  String.valueOf(context.getMemoryLimitInMB()),
                  String.valueOf(context.getRemainingTimeInMillis() > 50_000),
                  String.valueOf(context.getRemainingTimeInMillis() <= 60_000));
          out.write(("\"" + text + "\"").getBytes(UTF_8));
        };
    try (HttpServer server = server(asking, LONG, LONG);
        RawClient client = new RawClient(server.address())) {
      Received answer = client.send("GET /versions HTTP/1.1", "Host: here", "").receive();
      assertThat(answer.body()).isEqualTo("\"EchoFunction arn:echo $LATEST 256 true true\"");
    }
    assertThat(log).hasSize(1);
    assertThat(log.get(0)).matches("EchoFunction [0-9a-f-]{36} a line");
  }

  private void assertFails(RequestStreamHandler handler, String logged) throws IOException {
    try (HttpServer server = server(handler, LONG, LONG);
        RawClient client = new RawClient(server.address())) {
      Received answer = client.send("GET /versions HTTP/1.1", "Host: here", "").receive();
      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }
    assertThat(log.get(log.size() - 1)).contains(logged);
  }

  private HttpServer server(RequestStreamHandler handler, Duration timeout, Duration longestWait)
      throws IOException {
    LocalFunction function = new LocalFunction("EchoFunction", "arn:echo", timeout, 256, handler);
    List<PathRoute<Integration>> routes =
        List.of(
            new PathRoute<>(
                "POST", "/v2/images/{image_id}/members", new Integration(true, function)),
            new PathRoute<>("GET", "/versions", new Integration(false, function)));
    Authorizer authorizer = request -> verdict(request.header("x-auth-token"));
    return HttpServer.start(
        0, new Gateway(routes, authorizer, Clock.systemUTC(), limits, longestWait, log::add));
  }

  private static Verdict verdict(String token) {
    return switch (token) {
      case "" -> new Verdict.Missing();
      case "good" -> new Verdict.Accepted(Map.of("sub", "olivia"));
      default -> new Verdict.Refused("the token is " + token);
    };
  }

  private static RequestStreamHandler writing(String text) {
    return (in, out, context) -> out.write(text.getBytes(UTF_8));
  }

  private RequestStreamHandler hanging() {
    return (in, out, context) -> {
      try {
        end.await();
      } catch (InterruptedException hurried) {
        throw new IOException(hurried);
      }
    };
  }
}
