package io.imageshare.admit;

import static io.imageshare.testkit.Examples.HERE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.http.Json;
import io.imageshare.http.Request;
import io.imageshare.log.Operation;
import io.imageshare.testkit.Answer;
import io.imageshare.testkit.FakeContext;
import io.imageshare.testkit.TestSigner;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Whatever comes where a signed request should (R31). */
@Label("Random requests:")
class SignedInputsTest {
  private static final String DATE = "20261103T120000Z";
  private static final String PATH = "/v1/cloudimages/members";
  private static final String BODY = "{\"images\":[\"i\"],\"projects\":[\"p\"]}";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-03T12:00:00Z"), ZoneOffset.UTC);
  private static final String KEYS =
      "{\"AK1\":{\"secret\":\"s\",\"claims\":{\"project_id\":\"p\",\"roles\":\"[member]\"}}}";
  private static final Map<String, JsonNode> CLAIMS =
      Map.of(
          "project_id", StringNode.valueOf("p"),
          "roles", StringNode.valueOf("[member]"));
  private static final Targets TARGETS =
      Targets.parse("share POST /v1/cloudimages/members\nlist GET /v2/images/{image_id}");

  /** The places of an event that its signature covers or that carry it, as JSON pointers. */
  private static final List<String> PLACES =
      List.of(
          "/requestContext/http/method",
          "/rawPath",
          "/rawQueryString",
          "/body",
          "/isBase64Encoded",
          "/headers/host",
          "/headers/x-sdk-date",
          "/headers/x-sdk-content-sha256",
          "/headers/authorization",
          "/headers",
          "/requestContext",
          "/requestContext/authorizer");

  private final List<byte[]> passed = new ArrayList<>();

  /** What is put at a place of an event instead of what was signed: a text, or another type. */
  record Change(String place, String value, boolean number) {
    ObjectNode in(ObjectNode event) {
      int end = place.lastIndexOf('/');
      if (event.at(place.substring(0, end)) instanceof ObjectNode parent) {
        String name = place.substring(end + 1);
        return number ? parent.put(name, value.length()) : parent.put(name, value);
      }
      return event;
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("what reaches a function is what was signed, and nothing fails")
  void changed(@ForAll("changes") List<Change> changes) {
    ObjectNode event = signed(BODY);
    changes.forEach(change -> change.in(event));

    int status = send(event);

    assertThat(status).isBetween(200, 499);
    if (passed.isEmpty()) {
      assertThat(status).isBetween(400, 499);
    } else {
      Request request = Request.read(new ByteArrayInputStream(passed.get(0)));
      assertThat(request.routeKey()).isEqualTo("POST " + PATH);
      assertThat(new String(request.body().bytes(), UTF_8)).isEqualTo(BODY);
      assertThat(request.query()).isEmpty();
      assertThat(request.claims()).isEqualTo(CLAIMS);
    }
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Combinators.combine(
            Arbitraries.of(PLACES), values(), Arbitraries.of(true, false, false, false))
        .as(Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Arbitrary<String> values() {
    Arbitrary<String> known =
        Arbitraries.of(
            "", "GET", "POST", PATH, PATH + "/", "/v2/images/i", BODY, DATE, "e30=", "&");
    String forged = authorization("guess", "");
    Arbitrary<String> authorization = Arbitraries.of(authorization("s", BODY), forged);
    Arbitrary<String> torn =
        Combinators.combine(
                Arbitraries.oneOf(known, authorization),
                Arbitraries.integers().between(0, 200),
                Arbitraries.integers().between(0, 3),
                characters().ofMaxLength(3))
            .as(SignedInputsTest::torn);
    return Arbitraries.oneOf(known, authorization, torn, characters().ofMaxLength(20));
  }

  private static String torn(String text, int place, int removed, String inserted) {
    int start = place % (text.length() + 1);
    int end = Math.min(text.length(), start + removed);
    return text.substring(0, start) + inserted + text.substring(end);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  @Label("whatever a key has signed reaches the function as it is")
  void anyBody(@ForAll("bodies") String body) {
    assertThat(send(signed(body))).isEqualTo(200);
    Request request = Request.read(new ByteArrayInputStream(passed.get(0)));
    assertThat(new String(request.body().bytes(), UTF_8)).isEqualTo(body);
  }

  @Provide
  Arbitrary<String> bodies() {
    return characters().ofMaxLength(200);
  }

  /** Any characters but surrogates, of which a half alone has no form in UTF-8. */
  private static StringArbitrary characters() {
    return Arbitraries.strings()
        .ascii()
        .withCharRange('\u0000', '\ud7ff')
        .withCharRange('\ue000', '\uffff');
  }

  private static String authorization(String secret, String body) {
    return new TestSigner("AK1", secret).sign("POST", PATH, "", "images.example", DATE, body);
  }

  private static ObjectNode signed(String body) {
    ObjectNode event = Json.object().put("routeKey", "$default").put("rawPath", PATH);
    event.put("rawQueryString", "").put("body", body).put("isBase64Encoded", false);
    event
        .putObject("headers")
        .put("host", "images.example")
        .put("x-sdk-date", DATE)
        .put("authorization", authorization("s", body));
    event.putObject("requestContext").putObject("http").put("method", "POST");
    return event;
  }

  private int send(ObjectNode event) {
    passed.clear();
    Invoker invoker =
        (function, sent) -> {
          passed.add(sent);
          return "{\"statusCode\":200}".getBytes(UTF_8);
        };
    Admission admission = new Admission(new AccessKeys(() -> KEYS, CLOCK), TARGETS, invoker, CLOCK);
    AdmitHandler handler = new AdmitHandler(admission, new Operation(HERE, CLOCK));
    InputStream sent = new ByteArrayInputStream(Json.bytes(event));
    return Answer.of(new FakeContext().invoke(handler, sent)).status();
  }
}
