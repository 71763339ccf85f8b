package io.imageshare.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from an event, whatever is missing from it or wrong with it. */
class EventTest {
  private static final String ROUTE = "PUT /v2/images/{image_id}/members/{member_id}";
  private static final String ID = "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b";

  @Nested
  class Bodies {
    @Test
    void areReadAsText() {
      Request request = Events.of(ROUTE).body("{\"name\":\"ä€😀\"}").request();

      assertThat(request.fields().text("name", Refusal.INVALID_NAME)).contains("ä€😀");
    }

    @Test
    void areReadAsBase64() {
      String encoded = Base64.getEncoder().encodeToString("{\"name\":\"ä\"}".getBytes(UTF_8));

      assertThat(
              Events.of(ROUTE)
                  .base64Body(encoded)
                  .request()
                  .fields()
                  .text("name", Refusal.INVALID_NAME))
          .contains("ä");
    }

    @Test
    void thatClaimToBeBase64ButAreNotAreMalformed() {
      Refused.as(
          Refusal.MALFORMED_REQUEST, () -> Events.of(ROUTE).base64Body("{\"name\"}").request());
    }

    @Test
    void thatAreMissingAreSaidToBe() {
      Refused.as(Refusal.EMPTY_BODY, () -> Events.of(ROUTE).request().fields());
      Refused.as(Refusal.EMPTY_BODY, () -> Events.of(ROUTE).body("").request().fields());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{",
          "[]",
          "null",
          "1",
          "\"{}\"",
          "{} {}",
          "{}x",
          " ",
          "{\"a\":1,\"a\":2}",
          "{'a':1}",
          "{\"a\":NaN}",
          "{\"a\":01}",
          "{\"a\":\"\t\"}",
          "{\"a\":\"\\ud800\"",
          "// {}"
        })
    @DisplayName("R31: a body that is no JSON object is malformed, not a failure")
    void malformed(String body) {
      Refused.as(Refusal.MALFORMED_REQUEST, () -> Events.of(ROUTE).body(body).request().fields());
    }

    @Test
    @DisplayName("R31: a body that is not UTF-8 is malformed, not a failure")
    void notUtf8() {
      String encoded =
          Base64.getEncoder()
              .encodeToString(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});

      Refused.as(
          Refusal.MALFORMED_REQUEST, () -> Events.of(ROUTE).base64Body(encoded).request().fields());
    }
  }

  @Nested
  class Headers {
    @Test
    void areFoundInAnyCase() {
      Request request = Events.of(ROUTE).header("x-PROJECT-Id", "p").request();

      assertThat(request.header("X-Project-Id")).contains("p");
      assertThat(request.header("x-project-id")).contains("p");
      assertThat(request.header("X-Other")).isEmpty();
    }

    @Test
    void thatAreNoTextAreAsGoodAsMissing() {
      Request request = Events.of(ROUTE).field("headers", Json.object().put("a", 1)).request();

      assertThat(request.header("a")).isEmpty();
    }
  }

  @Nested
  class Queries {
    @Test
    void keepRepeatedParametersInOrder() {
      Request request = Events.of(ROUTE).query("tag=b&limit=1&tag=a&limit=2").request();

      assertThat(request.query()).containsEntry("tag", List.of("b", "a"));
      assertThat(request.parameter("limit")).contains("2");
      assertThat(request.parameter("marker")).isEmpty();
    }

    @Test
    void areDecoded() {
      Request request =
          Events.of(ROUTE).query("name=a%20b+c%2Bd%26e%3Df&%C3%A4=%E2%82%AC,x=y").request();

      assertThat(request.parameter("name")).contains("a b c+d&e=f");
      assertThat(request.parameter("ä")).contains("€,x=y");
    }

    @ParameterizedTest
    @CsvSource({"a, ''", "a=, ''", "a=b=c, b=c", "&&a=1&, 1", "a=1&b, 1"})
    void mayLackParts(String raw, String value) {
      assertThat(Events.of(ROUTE).query(raw).request().parameter("a")).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "a=%",
          "a=%zz",
          "%4=b",
          "a=%-1",
          "a=%ff",
          "%ff=b",
          "a=%c3%28",
          "a=%ed%a0%80",
          "a=%EF%BF%BD"
        })
    @DisplayName("R31: broken percent-encoding, or of no UTF-8, is malformed, not a failure")
    void broken(String raw) {
      Refused.as(Refusal.MALFORMED_REQUEST, () -> Events.of(ROUTE).query(raw).request());
    }

    @Test
    void withoutARawFormAreReadFromTheMap() {
      Request request =
          Events.of(ROUTE)
              .without("rawQueryString")
              .field("queryStringParameters", Json.object().put("limit", "3"))
              .request();

      assertThat(request.parameter("limit")).contains("3");
    }
  }

  @Nested
  class Paths {
    @Test
    void nameImageAndRecipient() {
      Request request =
          Events.of(ROUTE).path("image_id", ID).path("member_id", "project_1").request();

      assertThat(request.imageId()).isEqualTo(new ImageId(ID));
      assertThat(request.memberId()).isEqualTo(new ProjectId("project_1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aA", "a%41", "50%", "%2F", "a/b", "a+b", "a%2Bb", "a b", "ä", "%zz"})
    void areTakenAsTheyComeWhichIsDecoded(String parameter) {
      assertThat(Events.of(ROUTE).path("name", parameter).request().pathParameter("name"))
          .isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "..", " ", "null", "\u0000", ID + "\n", "%30" + ID})
    @DisplayName("R30: what is no image ID names no image, as if it had never existed")
    void noImage(String segment) {
      Request request = Events.of(ROUTE).path("image_id", segment).request();

      Refused.as(Refusal.IMAGE_NOT_FOUND, request::imageId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a#b", "a/b", "a%62"})
    void thatNameNoProjectNameNoShare(String segment) {
      Request request = Events.of(ROUTE).path("member_id", segment).request();

      Refused.as(Refusal.SHARE_NOT_FOUND, request::memberId);
    }

    @Test
    void mayBeMissing() {
      Request request = Events.of(ROUTE).request();

      assertThat(request.pathParameter("name")).isEmpty();
      Refused.as(Refusal.IMAGE_NOT_FOUND, request::imageId);
    }

    @Test
    @DisplayName("R31: what could not be decoded is malformed")
    void broken() {
      Refused.as(
          Refusal.MALFORMED_REQUEST, () -> Events.of(ROUTE).path("tag", "a\ufffd").request());
    }
  }

  @Nested
  class AsAWhole {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "x",
          "{\"routeKey\":\"GET /\"",
          "{\"routeKey\":\"GET /\"} {}",
          "{\"a\":1,\"a\":2}",
          "\u0000"
        })
    @DisplayName("R31: an event that is no JSON is malformed, not a failure")
    void junk(String event) {
      Refused.as(Refusal.MALFORMED_REQUEST, () -> Request.read(Events.stream(event)));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "{}",
          "[]",
          "null",
          "1",
          "\"GET /\"",
          "{\"routeKey\":1,\"requestContext\":[],\"headers\":\"a\",\"pathParameters\":[1]}",
          "{\"body\":{},\"isBase64Encoded\":\"yes\",\"rawQueryString\":null}",
          "{\"requestContext\":{\"authorizer\":{\"jwt\":null}},\"queryStringParameters\":1}"
        })
    @DisplayName("R31: an event without its parts is a request for nothing, by nobody")
    void bare(String event) {
      Request request = Request.read(Events.stream(event));

      assertThat(request.routeKey()).isEmpty();
      assertThat(request.requestId()).isEmpty();
      assertThat(request.claims()).isEmpty();
      assertThat(request.query()).isEmpty();
      assertThat(request.pathParameters()).isEmpty();
    }
  }

  @Nested
  class Routes {
    @Test
    void areKnownByTheirKeys() {
      Request request = Events.of(ROUTE).request();

      assertThat(request.routeKey()).isEqualTo(ROUTE);
      assertThat(request.requestId()).isEqualTo("request-1");
    }

    @ParameterizedTest
    @CsvSource({
      "GET /v2/images, IMAGE_API",
      "PUT /v2/images/{image_id}/members/{member_id}, IMAGE_API",
      "POST /v1/images/{image_id}/access, IMAGE_API",
      "GET /v1/shares/received, IMAGE_API",
      "$default, IMAGE_API",
      "GET /v2/cloudimages, CLOUD_IMAGES",
      "POST /v1/cloudimages/members, CLOUD_IMAGES",
      "GET /v1/cloudimages/job/{job_id}, CLOUD_IMAGES",
      "GET /v1/{project_id}/jobs/{job_id}, CLOUD_IMAGES"
    })
    void tellTheDialect(String routeKey, Dialect dialect) {
      assertThat(Events.of(routeKey).request().dialect()).isEqualTo(dialect);
    }
  }
}
