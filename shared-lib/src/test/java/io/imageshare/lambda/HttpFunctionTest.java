package io.imageshare.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.Region;
import io.imageshare.http.Callers;
import io.imageshare.http.Json;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;
import io.imageshare.http.TokenRules;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.store.dynamodb.DynamoDbClients;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.FakeContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crac.Core;
import org.crac.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.JsonNode;

/** The way of an event through a function, to an answer whatever comes. */
class HttpFunctionTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("TABLE_NAME", "images", "AWS_REGION", "eu-test-1");

  private static final Region REGION = new Region("eu-test-1");

  /** Where nobody listens: nothing here shall call the table. */
  private static final DynamoDbClient NOWHERE =
      DynamoDbClients.create(
          "eu-test-1", Optional.of(URI.create("http://127.0.0.1:1")), name -> null);

  private static final org.crac.Context<Resource> CHECKPOINT = Core.getGlobalContext();

  private final FakeContext context = new FakeContext();
  private final List<Call> calls = new ArrayList<>();
  private Endpoint endpoint = call -> Response.ok(Json.object().put("said", "yes"));

  private JsonNode send(Events event) {
    return send(event.stream());
  }

  private JsonNode send(InputStream event) {
    Endpoint recording =
        call -> {
          calls.add(call);
          return endpoint.answer(call);
        };
    byte[] answer = context.invoke(new TestFunction(recording), event);
    return Json.read(new ByteArrayInputStream(answer));
  }

  private static Events event(String route) {
    return Events.of(route).claim("project_id", "a");
  }

  @Test
  void theRouteKeyChoosesTheEndpoint() {
    JsonNode answer = send(event("GET /things"));

    assertThat(answer.path("statusCode").intValue()).isEqualTo(200);
    assertThat(answer.path("body").stringValue()).isEqualTo("{\"said\":\"yes\"}");
    assertThat(calls).singleElement().extracting(Call::caller).matches(caller -> caller.reads());
  }

  @Test
  void anEventOfNoRouteIsNotFound() {
    expectRefusal(send(event("GET /nothing")), 404, Refusal.NOT_FOUND);
    assertThat(calls).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "null", "\"text\""})
  @DisplayName("R31: what is no event is refused as malformed, or as of no route")
  void noEvent(String text) {
    int status = send(Events.stream(text)).path("statusCode").intValue();

    assertThat(status).isIn(400, 404);
    assertThat(context.line().path("outcome").stringValue()).isEqualTo("refused");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /things, [reader], true",
    "GET /things, [member], true",
    "GET /things, [], false",
    "GET /things, [auditor], false",
    "POST /things, [reader], false",
    "POST /things, [member reader], true",
    "POST /things, [admin], true",
    "GET /open, [], true"
  })
  @DisplayName("the roles decide whether a caller may read and write")
  void roles(String route, String roles, boolean entitled) {
    JsonNode answer = send(event(route).claim("roles", roles));

    if (entitled) {
      assertThat(answer.path("statusCode").intValue()).isEqualTo(200);
    } else {
      expectRefusal(answer, 403, Refusal.ROLE_NOT_ENTITLED);
    }
  }

  @Test
  @DisplayName("R31: what an endpoint refuses is answered with its code and sentence")
  void refused() {
    endpoint =
        call -> {
          throw new RefusedException(Refusal.ALREADY_SHARED);
        };

    expectRefusal(send(event("GET /things")), 409, Refusal.ALREADY_SHARED);
    assertThat(context.line().has("failure")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"x, 1", "\u20ac, 3", "\", 4"})
  @DisplayName("R31: an answer that is more than a function can give is refused")
  void tooLarge(String character, int bytes) {
    endpoint = call -> said(character, 5_999_000 / bytes);
    assertThat(send(event("GET /things")).path("statusCode").intValue()).isEqualTo(200);

    endpoint = call -> said(character, 6_000_000 / bytes);

    expectRefusal(send(event("GET /things")), 400, Refusal.ANSWER_TOO_LARGE);
  }

  private static Response said(String character, int times) {
    return Response.ok(Json.object().put("said", character.repeat(times)));
  }

  @Test
  void recordsThatCannotBeUsedAre503AndOneLineInTheLog() {
    endpoint =
        call -> {
          throw new StoreUnavailableException("The table\r\n  images\nis gone.");
        };

    JsonNode answer = send(event("GET /things"));

    expectRefusal(answer, 503, Refusal.UNAVAILABLE);
    assertThat(answer.path("headers").path("Retry-After").stringValue()).isEqualTo("1");
    assertThat(context.line().path("failure").stringValue()).isEqualTo("The table images is gone.");
  }

  @Test
  @DisplayName("R32: a failure amid writes is told from one before them")
  void partial() {
    endpoint =
        call -> {
          throw new StoreUnavailableException("gone").amidWrites();
        };

    expectRefusal(send(event("GET /things")), 503, Refusal.OUTCOME_UNKNOWN);
  }

  @Test
  void aFaultOfTheFunctionIs500AndOneLineInTheLogWithItsPlace() {
    endpoint =
        call -> {
          throw new IllegalStateException("secret");
        };

    JsonNode answer = send(event("GET /things"));

    expectRefusal(answer, 500, Refusal.INTERNAL_ERROR);
    assertThat(answer.path("body").stringValue()).doesNotContain("secret");
    assertThat(context.line().path("failure").stringValue())
        .contains("secret", "HttpFunctionTest")
        .doesNotContain("\n");
  }

  @Test
  void theHeadOfAnAnswerIsThatOfTheWhole() {
    JsonNode whole = send(event("GET /things"));
    JsonNode head = send(event("HEAD /things"));
    JsonNode refused = send(event("HEAD /nothing"));

    assertThat(head.path("statusCode")).isEqualTo(whole.path("statusCode"));
    assertThat(head.path("headers")).isEqualTo(whole.path("headers"));
    assertThat(head.has("body")).isFalse();
    assertThat(refused.path("statusCode").intValue()).isEqualTo(404);
    assertThat(refused.has("body")).isFalse();
  }

  @Test
  void everyAnswerTellsTheIdOfItsRequest() {
    JsonNode headers = send(event("GET /nothing")).path("headers");

    assertThat(headers.path("X-Request-Id").stringValue()).isEqualTo("request-1");
    assertThat(headers.path("X-Openstack-Request-Id").stringValue())
        .matches("req-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  @Test
  void anIdOfTheCallersIsTakenOverIfItHasOpenStacksForm() {
    String id = "req-0192f0c1-7a10-4c3e-8f21-5b6d7e8f9a0b";

    assertThat(openStackId(event("GET /things").header("X-Openstack-Request-Id", id)))
        .isEqualTo(id);
    assertThat(openStackId(event("GET /nothing").header("x-openstack-request-id", id)))
        .isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "req-1",
        "0192f0c1-7a10-4c3e-8f21-5b6d7e8f9a0b",
        "req-0192f0c1-7a10-4c3e-8f21-5b6d7e8f9a0b ",
        "req-0192f0c1-7a10-4c3e-8f21-5b6d7e8f9a0g"
      })
  void anotherIdOfTheCallersIsNot(String id) {
    assertThat(openStackId(event("GET /things").header("X-Openstack-Request-Id", id)))
        .isEqualTo(openStackId(event("GET /things")))
        .isNotEqualTo(id);
  }

  private String openStackId(Events event) {
    return send(event).path("headers").path("X-Openstack-Request-Id").stringValue();
  }

  @Test
  void theIdForOpenStackIsTheInvocationsWhichTheLogHas() {
    String invocation = "8f5e9c1a-7a10-4c3e-8f21-5b6d7e8f9a0b";

    assertThat(RequestIds.openStack(Optional.empty(), invocation)).isEqualTo("req-" + invocation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\nb", "ä"})
  void anIdThatDoesNotFitIntoAHeaderIsReplacedByTheInvocations(String id) {
    Events event = event("GET /things").field("requestContext", Json.object().put("requestId", id));

    assertThat(send(event).path("headers").path("X-Request-Id").stringValue())
        .isEqualTo("invocation-1");
  }

  @Test
  void anEndpointHasTheInvocationsTimeButForItsLastWords() {
    send(event("GET /things"));

    assertThat(calls)
        .singleElement()
        .extracting(call -> call.deadline().remaining())
        .isEqualTo(Duration.ofMillis(FakeContext.TIME_LIMIT - 500));
  }

  @Test
  void primingNeedsNoTableAndFailsNothing() {
    TestFunction function = new TestFunction(endpoint);

    function.beforeCheckpoint(CHECKPOINT);
    function.afterRestore(CHECKPOINT);

    assertThat(calls).isEmpty();
  }

  @Test
  void aFunctionWithoutRecordsIsPrimedAndAnswersAllTheSame() {
    Callers callers = new Callers(TokenRules.of(REGION));
    HttpFunction function =
        new HttpFunction(callers, REGION, List.of(Route.open("GET /open", endpoint))) {};
    function.beforeCheckpoint(CHECKPOINT);

    assertThat(event("GET /open").sentTo(function).status()).isEqualTo(200);
  }

  private static void expectRefusal(JsonNode answer, int status, Refusal refusal) {
    assertThat(answer.path("statusCode").intValue()).isEqualTo(status);
    JsonNode body = Json.read(Events.stream(answer.path("body").stringValue()));
    assertThat(body.path("error").path("code").stringValue()).isEqualTo(refusal.code());
    assertThat(body.path("error").path("message").stringValue()).isEqualTo(refusal.sentence());
  }

  private static final class TestFunction extends HttpFunction {
    TestFunction(Endpoint endpoint) {
      super(
          Components.from(ENVIRONMENT::get, NOWHERE),
          List.of(
              Route.reading("GET /things", endpoint),
              Route.writing("POST /things", endpoint),
              Route.open("GET /open", endpoint)));
    }
  }
}
