package io.imageshare.admit;

import static io.imageshare.testkit.Examples.HERE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.http.Json;
import io.imageshare.log.Operation;
import io.imageshare.testkit.FakeContext;
import io.imageshare.testkit.TestSigner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Signed requests on their way to the functions of their routes. */
class AdmitHandlerTest {
  private static final String DATE = "20261103T120000Z";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-03T12:00:00Z"), ZoneOffset.UTC);
  private static final TestSigner SIGNER = new TestSigner("AK1", "s");
  private static final String KEYS =
      "{\"AK1\":{\"secret\":\"s\",\"claims\":{\"project_id\":\"p\",\"roles\":\"[member]\"}}}";
  private static final Targets TARGETS =
      Targets.parse("share POST /v1/cloudimages/members\nlist GET /v2/images/{image_id}");
  private static final byte[] ANSWER = "{\"statusCode\":200}".getBytes(UTF_8);

  private final List<String> invoked = new ArrayList<>();
  private final List<JsonNode> events = new ArrayList<>();
  private final FakeContext context = new FakeContext();
  private String keys = KEYS;
  private Invoker invoker =
      (function, event) -> {
        invoked.add(function);
        events.add(Json.read(new ByteArrayInputStream(event)));
        return ANSWER;
      };

  private JsonNode send(ObjectNode event) {
    Admission admission = new Admission(new AccessKeys(() -> keys, CLOCK), TARGETS, invoker, CLOCK);
    AdmitHandler handler = new AdmitHandler(admission, new Operation(HERE, CLOCK));
    byte[] answer = context.invoke(handler, new ByteArrayInputStream(Json.bytes(event)));
    return Json.read(new ByteArrayInputStream(answer));
  }

  private static ObjectNode event(String method, String path, String body) {
    ObjectNode event = Json.object().put("routeKey", "$default").put("rawPath", path);
    event.put("rawQueryString", "").put("body", body).put("isBase64Encoded", false);
    event.putObject("headers").put("host", "images.example").put("x-sdk-date", DATE);
    event.putObject("requestContext").putObject("http").put("method", method);
    return event;
  }

  private static ObjectNode signed(ObjectNode event, String body) {
    String method = event.path("requestContext").path("http").path("method").stringValue();
    event
        .withObjectProperty("headers")
        .put(
            "authorization",
            SIGNER.sign(
                method, event.path("rawPath").stringValue(), "", "images.example", DATE, body));
    return event;
  }

  @Test
  void aSignedRequestReachesTheFunctionOfItsRouteWithTheKeysClaims() {
    ObjectNode event = event("POST", "/v1/cloudimages/members", "{\"a\":1}");

    JsonNode answer = send(signed(event, "{\"a\":1}"));

    assertThat(answer.path("statusCode").intValue()).isEqualTo(200);
    assertThat(invoked).containsExactly("share");
    JsonNode passed = events.get(0);
    assertThat(passed.path("routeKey").stringValue()).isEqualTo("POST /v1/cloudimages/members");
    JsonNode claims = passed.path("requestContext").path("authorizer").path("jwt").path("claims");
    assertThat(claims.path("project_id").stringValue()).isEqualTo("p");
    assertThat(passed.path("body").stringValue()).isEqualTo("{\"a\":1}");
  }

  @Test
  void aBodyInBase64IsSignedAsItWasSent() {
    String body = Base64.getEncoder().encodeToString("{\"a\":1}".getBytes(UTF_8));
    ObjectNode event = event("POST", "/v1/cloudimages/members", body).put("isBase64Encoded", true);

    assertThat(send(signed(event, "{\"a\":1}")).path("statusCode").intValue()).isEqualTo(200);
  }

  @Test
  void pathParametersAreThoseOfTheRoute() {
    send(signed(event("GET", "/v2/images/i", ""), ""));

    assertThat(events.get(0).path("pathParameters").path("image_id").stringValue()).isEqualTo("i");
  }

  @Test
  void claimsThatComeWithARequestAreNotBelieved() {
    ObjectNode event = event("GET", "/v2/images/i", "");
    event
        .withObjectProperty("requestContext")
        .putObject("authorizer")
        .putObject("lambda")
        .put("project_id", "another");

    send(signed(event, ""));

    assertThat(events.get(0).path("requestContext").path("authorizer").has("lambda")).isFalse();
  }

  @Test
  void whatIsNotSignedAsItIsReachesNoFunction() {
    ObjectNode changed = signed(event("POST", "/v1/cloudimages/members", "{}"), "{\"a\":1}");

    expectRefusal(send(changed), 401, "SHARE.0030");
    expectRefusal(send(event("GET", "/v2/images/i", "")), 401, "SHARE.0030");
    assertThat(invoked).isEmpty();
    assertThat(context.lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("\"outcome\":\"refused\"", "SHARE.0030"));
  }

  @Test
  void aSignedRequestOfNoRouteIsNotFound() {
    JsonNode answer = send(signed(event("GET", "/v2/nothing", ""), ""));

    assertThat(answer.path("body").stringValue()).contains("SHARE.0019");
  }

  @Test
  void anInvocationWithoutAnAnswerIsNotKnown() {
    invoker =
        (function, event) -> {
          throw new IOException("timed\nout");
        };

    expectRefusal(send(signed(event("GET", "/v2/images/i", ""), "")), 503, "SHARE.0009");
    assertThat(context.lines())
        .singleElement()
        .asString()
        .contains("\"outcome\":\"unknown\"", "\"A signed request failed: timed out\"");
  }

  @Test
  void keysThatCannotBeReadAre503() {
    keys = "no JSON";

    expectRefusal(send(signed(event("GET", "/v2/images/i", ""), "")), 503, "SHARE.0023");
    assertThat(context.lines()).singleElement().asString().contains("\"outcome\":\"failed\"");
  }

  @Test
  void anAdmittedRequestIsOneLineWithoutItsSignatureAndBody() {
    send(signed(event("POST", "/v1/cloudimages/members", "{\"a\":1}"), "{\"a\":1}"));

    assertThat(context.lines())
        .singleElement()
        .asString()
        .contains("\"message\":\"admission\"", "\"outcome\":\"answered\"")
        .doesNotContain("Signature", "AK1", "{\\\"a\\\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"headers", "requestContext", "rawPath", "body", "routeKey"})
  void anEventThatLacksSomethingIsRefused(String name) {
    ObjectNode event = signed(event("POST", "/v1/cloudimages/members", "{}"), "{}");
    event.remove(name);

    assertThat(send(event).path("statusCode").intValue()).isLessThan(500);
  }

  private static void expectRefusal(JsonNode answer, int status, String code) {
    assertThat(answer.path("statusCode").intValue()).isEqualTo(status);
    assertThat(answer.path("body").stringValue()).contains(code);
    assertThat(answer.path("headers").path("X-Request-Id").asString("")).isEqualTo("invocation-1");
  }
}
