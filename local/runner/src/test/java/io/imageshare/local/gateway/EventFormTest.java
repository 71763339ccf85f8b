package io.imageshare.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.functions.LocalFunction;
import io.imageshare.local.http.HttpContent;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.routing.PathRoute;
import io.imageshare.local.routing.RouteTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("The event of a request")
class EventFormTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> ADDED_BY_GATEWAY =
      Set.of("x-forwarded-for", "x-forwarded-port", "x-forwarded-proto");
  private static final LocalFunction FUNCTION =
      new LocalFunction("F", "arn", Duration.ofSeconds(1), 128, (in, out, context) -> {});

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../events"))) {
      return files.filter(file -> read(file).has("routeKey")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isThatOfTheSample(Path file) {
    ObjectNode sample = read(file);
    ObjectNode expected = sample.deepCopy();
    expected.withObjectProperty("requestContext").put("apiId", "local");
    expected
        .withObjectProperty("headers")
        .put("x-forwarded-port", "80")
        .put("x-forwarded-proto", "http");
    assertThat(readable(event(sample))).isEqualTo(readable(expected));
  }

  @Test
  void joinsWhatIsRepeated() {
    JsonNode event = event(request("GET", "/v2/images", "a=1&b=%20x+y&a=2&c&%zz=%", Map.of()));
    assertThat(event.path("rawQueryString").stringValue()).isEqualTo("a=1&b=%20x+y&a=2&c&%zz=%");
    assertThat(strings(event.path("queryStringParameters")))
        .isEqualTo(Map.of("a", "1,2", "b", " x y", "c", "", "\ufffdzz", "\ufffd"));
  }

  @Test
  void hasCookiesBesideItsHeaders() {
    JsonNode event = event(request("GET", "/v2/images", "", Map.of("cookie", "a=1; b=2;c=3")));
    assertThat(event.path("cookies").valueStream().map(JsonNode::stringValue))
        .containsExactly("a=1", "b=2", "c=3");
    assertThat(event.path("headers").has("cookie")).isFalse();
  }

  @Test
  void tellsThePathDecoded() {
    JsonNode decoded = event(request("GET", "/v2/images/a%2Fb+%C3%BC", "", Map.of()));
    assertThat(decoded.path("rawPath").stringValue()).isEqualTo("/v2/images/a/b+\u00fc");
    assertThat(decoded.path("requestContext").path("http").path("path").stringValue())
        .isEqualTo("/v2/images/a/b+\u00fc");
    assertThat(strings(decoded.path("pathParameters"))).isEqualTo(Map.of("image_id", "a/b+\u00fc"));
  }

  @ParameterizedTest
  @CsvSource({
    "a%2541, a%41",
    "50%25, 50%",
    "%252F, %2F",
    "%252541, %2541",
    "%zz, \ufffdzz",
    "50%, 50\ufffd",
    "%ff, \ufffd"
  })
  void hasPathParametersDecodedOnce(String sent, String parameter) {
    JsonNode event = event(request("GET", "/v2/images/" + sent, "", Map.of()));
    assertThat(strings(event.path("pathParameters"))).isEqualTo(Map.of("image_id", parameter));
  }

  @Test
  void hasTheBodyInTheFormThatItsTypeAsksFor() {
    JsonNode json = event(request("{\"a\":\"\u00fc\"}", "application/json;charset=UTF-8"));
    assertThat(json.path("body").stringValue()).isEqualTo("{\"a\":\"\u00fc\"}");
    assertThat(json.path("isBase64Encoded").booleanValue()).isFalse();
    assertThat(json.path("headers").path("content-length").stringValue()).isEqualTo("10");
    JsonNode other = event(request("[]", "application/openstack-images-v2.1-json-patch"));
    assertThat(other.path("body").stringValue()).isEqualTo("W10=");
    assertThat(other.path("isBase64Encoded").booleanValue()).isTrue();
    JsonNode none = event(request("", "application/octet-stream"));
    assertThat(none.has("body")).isFalse();
    assertThat(none.path("isBase64Encoded").booleanValue()).isFalse();
  }

  @Test
  void keepsTheBytesOfABodyThatIsNoUtf8() {
    byte[] bytes = {'{', '"', (byte) 0xff, '"', ':', '1', '}'};
    Map<String, String> headers = Map.of("content-type", "application/json");
    HttpRequest request =
        new HttpRequest(
            "POST", "/v2/images", "", "HTTP/1.1", headers, HttpContent.of(bytes), "203.0.113.7");
    JsonNode event = event(request);
    assertThat(event.path("isBase64Encoded").booleanValue()).isTrue();
    assertThat(Base64.getDecoder().decode(event.path("body").stringValue())).isEqualTo(bytes);
  }

  @Test
  void doesNotTellHowTheRequestWasSent() {
    JsonNode event =
        event(
            request(
                "GET",
                "/v2/images",
                "",
                Map.of(
                    "connection",
                    "close",
                    "transfer-encoding",
                    "chunked",
                    "expect",
                    "100-continue",
                    "x-forwarded-for",
                    "198.51.100.1",
                    "x-forwarded-proto",
                    "gopher")));
    assertThat(strings(event.path("headers")))
        .containsOnlyKeys(
            "x-amzn-trace-id", "x-forwarded-for", "x-forwarded-port", "x-forwarded-proto")
        .containsEntry("x-forwarded-for", "198.51.100.1, 203.0.113.7")
        .containsEntry("x-forwarded-proto", "http");
    assertThat(event.path("headers").path("x-amzn-trace-id").stringValue())
        .matches("Root=1-6908[0-9a-f]{4}-[0-9a-f]{24}");
  }

  private static ObjectNode event(ObjectNode sample) {
    JsonNode context = sample.path("requestContext");
    JsonNode http = context.path("http");
    Map<String, String> headers = strings(sample.path("headers"));
    headers.keySet().removeAll(ADDED_BY_GATEWAY);
    HttpRequest request =
        new HttpRequest(
            http.path("method").stringValue(),
            sample.path("rawPath").stringValue(),
            sample.path("rawQueryString").stringValue(),
            http.path("protocol").stringValue(),
            headers,
            HttpContent.of(readable(sample).path("body").asString("")),
            http.path("sourceIp").stringValue());
    JsonNode claims = context.path("authorizer").path("jwt").path("claims");
    return event(
        request,
        sample.path("routeKey").stringValue(),
        claims.isMissingNode() ? Optional.empty() : Optional.of(strings(claims)),
        context.path("requestId").stringValue(),
        Instant.ofEpochMilli(context.path("timeEpoch").longValue()));
  }

  private static JsonNode event(HttpRequest request) {
    boolean one = request.path().startsWith("/v2/images/");
    String key = request.method() + (one ? " /v2/images/{image_id}" : " /v2/images");
    Instant time = Instant.parse("2025-11-03T12:00:00Z");
    return event(request, key, Optional.empty(), "id", time);
  }

  private static ObjectNode event(
      HttpRequest request,
      String routeKey,
      Optional<Map<String, String>> claims,
      String id,
      Instant time) {
    String[] key = routeKey.split(" ", -1);
    PathRoute<Integration> route = new PathRoute<>(key[0], key[1], new Integration(true, FUNCTION));
    RouteTable<Integration> routes = new RouteTable<>(List.of(route));
    RouteTable.Match<Integration> match =
        routes.find(request.method(), request.path()).orElseThrow();
    byte[] event = EventWriter.write(new RoutedRequest(request, match, claims, id, time));
    return (ObjectNode) JSON.readTree(event);
  }

  private static HttpRequest request(
      String method, String path, String query, Map<String, String> headers) {
    return new HttpRequest(
        method, path, query, "HTTP/1.1", headers, HttpContent.NONE, "203.0.113.7");
  }

  private static HttpRequest request(String body, String contentType) {
    return new HttpRequest(
        "POST",
        "/v2/images",
        "",
        "HTTP/1.1",
        Map.of("content-type", contentType),
        HttpContent.of(body),
        "203.0.113.7");
  }

  private static Map<String, String> strings(JsonNode object) {
    Map<String, String> strings = new LinkedHashMap<>();
    object
        .properties()
        .forEach(entry -> strings.put(entry.getKey(), entry.getValue().stringValue()));
    return strings;
  }

  /** With its body as text: samples don't always have it in the form that its type asks for. */
  private static ObjectNode readable(ObjectNode event) {
    ObjectNode readable = event.deepCopy();
    if (event.path("isBase64Encoded").booleanValue()) {
      byte[] body = Base64.getDecoder().decode(event.path("body").stringValue());
      readable.put("body", HttpContent.of(body).text());
    }
    readable.put("isBase64Encoded", false);
    return readable;
  }

  private static ObjectNode read(Path file) {
    return (ObjectNode) JSON.readTree(file);
  }
}
