package io.imageshare.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.Region;
import io.imageshare.http.Callers;
import io.imageshare.http.Json;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;
import io.imageshare.http.TokenRules;
import io.imageshare.telemetry.Metric;
import io.imageshare.telemetry.Telemetry;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.FakeContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the log tells of a request, in one line whatever comes. */
class RequestLineTest {
  private static final Region REGION = new Region("eu-test-1");
  private static final Callers CALLERS = new Callers(TokenRules.of(REGION));

  private final FakeContext context = new FakeContext();
  private Endpoint endpoint = call -> Response.empty();

  private JsonNode lineOf(Events event) {
    send(event);
    return context.line();
  }

  private void send(Events event) {
    HttpFunction function =
        new HttpFunction(CALLERS, REGION, List.of(Route.reading("GET /things", endpoint))) {};
    context.invoke(function, event.stream());
  }

  private static Events event() {
    return Events.of("GET /things").claim("project_id", "project-a");
  }

  /** Values that shall forge lines and fields, and are what a header should not be. */
  static List<String> hostile() {
    String forged = "{\"message\":\"request\",\"outcome\":\"answered\"}";
    return List.of(
        "a\n" + forged,
        "a\r\n" + forged + "\r\n",
        "a\u0085" + forged,
        "a\u2028" + forged + "\u2029",
        "\",\"outcome\":\"answered\",\"x\":\"",
        "\\\",\"project\":\"project-b",
        "\u0000\u001b[31m\u007f",
        "\u00e4\u6f22\ud83d\ude00\ud800",
        "<script>alert(1)</script>",
        "${jndi:ldap://example.org/a}",
        "x".repeat(100_000),
        "\n".repeat(100_000),
        " ");
  }

  @Test
  void aLineTellsWhichRequestWasMadeByWhomAndWhatBecameOfIt() {
    endpoint =
        call -> {
          Telemetry.current().roundTrip();
          Telemetry.current().roundTrip();
          return Response.empty();
        };

    JsonNode line = lineOf(event());

    assertThat(Instant.parse(line.path("timestamp").stringValue())).isAfter(Instant.EPOCH);
    assertThat(line.path("milliseconds").doubleValue()).isNotNegative();
    assertThat(Json.write(line))
        .contains(
            "\"level\":\"INFO\",\"message\":\"request\",\"AWSRequestId\":\"invocation-1\","
                + "\"requestId\":\"request-1\",\"Region\":\"eu-test-1\",\"route\":\"GET /things\","
                + "\"project\":\"project-a\",\"status\":204,\"outcome\":\"answered\",\"roundTrips\":2,"
                + "\"milliseconds\":");
    assertThat(line.has("_aws")).as("metrics, where nothing is measured").isFalse();
  }

  @Test
  @DisplayName("R31: of what is refused the line tells the code, and counts it")
  void refused() {
    endpoint =
        call -> {
          throw new RefusedException(Refusal.ALREADY_SHARED);
        };

    JsonNode line = lineOf(event());

    assertThat(line.path("outcome").stringValue()).isEqualTo("refused");
    assertThat(line.path("status").intValue()).isEqualTo(409);
    assertThat(line.path("Code").stringValue()).isEqualTo("SHARE.0001");
    assertThat(line.path("Refusals").intValue()).isEqualTo(1);
    assertThat(Json.write(line.path("_aws").path("CloudWatchMetrics")))
        .isEqualTo(
            "[{\"Namespace\":\"Imageshare\",\"Dimensions\":[[\"Region\",\"Code\"]],"
                + "\"Metrics\":[{\"Name\":\"Refusals\",\"Unit\":\"Count\"}]}]");
  }

  @Test
  void anAnswerThatIsARefusalIsOne() {
    endpoint = call -> Response.refused(Refusal.UNSUPPORTED_MEDIA_TYPE, call.request().dialect());

    assertThat(lineOf(event()).path("Code").stringValue()).isEqualTo("SHARE.0017");
  }

  @Test
  @DisplayName(
      "R32: an unknown outcome is a warning, and is counted as neither refusal nor failure")
  void unknown() {
    endpoint =
        call -> {
          throw new RefusedException(Refusal.OUTCOME_UNKNOWN);
        };

    JsonNode line = lineOf(event());

    assertThat(line.path("level").stringValue()).isEqualTo("WARN");
    assertThat(line.path("outcome").stringValue()).isEqualTo("unknown");
    assertThat(line.path("UnknownOutcomes").intValue()).isEqualTo(1);
    assertThat(line.has("Refusals") || line.has("Failures")).isFalse();
  }

  @Test
  void aFailureIsAnErrorAndIsCounted() {
    endpoint =
        call -> {
          throw new IllegalStateException("wrong");
        };

    JsonNode line = lineOf(event());

    assertThat(line.path("level").stringValue()).isEqualTo("ERROR");
    assertThat(line.path("outcome").stringValue()).isEqualTo("failed");
    assertThat(line.path("Failures").intValue()).isEqualTo(1);
    assertThat(line.has("Refusals")).isFalse();
  }

  @Test
  void everyMeasuredValueIsInTheLineForCloudWatchToRead() {
    endpoint =
        call -> {
          Telemetry.current().count(Metric.ACCEPTANCES, 2);
          Telemetry.current().measure(Metric.PENDING_SECONDS, 60);
          Telemetry.current().measure(Metric.PENDING_SECONDS, 3_600);
          return Response.empty();
        };

    JsonNode line = lineOf(event());

    assertThat(line.path("Acceptances").intValue()).isEqualTo(2);
    assertThat(line.path("PendingSeconds").toString()).isEqualTo("[60,3600]");
    assertThat(line.path("_aws").path("Timestamp").longValue())
        .isEqualTo(Instant.parse(line.path("timestamp").stringValue()).toEpochMilli());
    assertThat(Json.write(line.path("_aws").path("CloudWatchMetrics")))
        .isEqualTo(
            "[{\"Namespace\":\"Imageshare\",\"Dimensions\":[[\"Region\"]],"
                + "\"Metrics\":[{\"Name\":\"Acceptances\",\"Unit\":\"Count\"},"
                + "{\"Name\":\"PendingSeconds\",\"Unit\":\"Seconds\"}]}]");
  }

  @Test
  void whatTheCallerCallsItsRequestIsInTheLineAndNeverItsId() {
    JsonNode line =
        lineOf(
            event()
                .header("X-Request-Id", "4711")
                .header("x-openstack-request-id", "req-8c30ad2f")
                .header("TraceParent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));

    assertThat(line.path("callerRequestIds").toString())
        .isEqualTo(
            "[\"req-8c30ad2f\",\"4711\","
                + "\"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\"]");
    assertThat(line.path("requestId").stringValue()).isEqualTo("request-1");
  }

  @Test
  void theSameIdInTwoHeadersIsToldOnce() {
    JsonNode line =
        lineOf(event().header("X-Request-Id", "4711").header("X-Openstack-Request-Id", "4711"));

    assertThat(line.path("callerRequestIds").toString()).isEqualTo("[\"4711\"]");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  @DisplayName("R31: no caller's request ID forges a line or a field, or fills the log")
  void hostileIds(String value) {
    JsonNode line =
        lineOf(
            event()
                .header("X-Request-Id", value)
                .header("X-Openstack-Request-Id", "b" + value)
                .header("traceparent", value + "c"));

    expectOnlyKnownFields(line);
    assertThat(line.path("outcome").stringValue()).isEqualTo("answered");
    assertThat(line.path("project").stringValue()).isEqualTo("project-a");
    assertThat(line.path("callerRequestIds"))
        .hasSizeBetween(1, 3)
        .allMatch(id -> id.stringValue().matches("[A-Za-z0-9._:/+=@-]{1,128}"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  @DisplayName("R31: nothing else of a request forges a line or a field, or fills the log")
  void hostileRequests(String value) {
    Events event =
        Events.of(value)
            .claim("project_id", value)
            .claim("roles", value)
            .header("X-Project-Id", value)
            .header(value, value)
            .query(value)
            .path("image_id", "x")
            .body(value)
            .field("requestContext", Json.object().put("requestId", value));

    send(event);

    assertThat(context.lines()).singleElement().asString().hasSizeLessThan(1_000);
    JsonNode line = context.line();
    expectOnlyKnownFields(line);
    assertThat(line.path("outcome").stringValue()).isEqualTo("refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "null"})
  @DisplayName("R31: of what is no event the line tells so")
  void noEvent(String text) {
    context.invoke(new HttpFunction(CALLERS, REGION, List.of()) {}, Events.stream(text));

    JsonNode line = context.line();
    expectOnlyKnownFields(line);
    assertThat(line.path("AWSRequestId").stringValue()).isEqualTo("invocation-1");
    assertThat(line.path("outcome").stringValue()).isEqualTo("refused");
  }

  private static void expectOnlyKnownFields(JsonNode line) {
    assertThat(line.propertyNames())
        .isSubsetOf(
            Set.of(
                "timestamp",
                "level",
                "message",
                "AWSRequestId",
                "requestId",
                "callerRequestIds",
                "Region",
                "route",
                "project",
                "status",
                "outcome",
                "roundTrips",
                "milliseconds",
                "Code",
                "Refusals",
                "_aws"));
  }
}
