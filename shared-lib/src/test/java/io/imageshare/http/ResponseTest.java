package io.imageshare.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.Warning;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Answers in the form that API Gateway takes. */
class ResponseTest {
  private static JsonNode event(Response response) {
    return Json.read(ResponseEvent.of(response));
  }

  @Test
  void anAnswerHasAStatusHeadersAndABody() {
    Response response = Response.of(201, Json.object().put("id", "1")).with("Location", "/x");

    assertThat(event(response))
        .isEqualTo(
            Json.read(
                """
                {
                  "statusCode": 201,
                  "headers": {"Location": "/x", "Content-Type": "application/json"},
                  "isBase64Encoded": false,
                  "body": "{\\"id\\":\\"1\\"}"
                }
                """));
  }

  @Test
  void anAnswerMayBeBytesOfAnyKind() {
    byte[] bytes = {0, (byte) 0xff, '"'};

    JsonNode event = event(Response.ok(Content.of("image/png", bytes)));

    assertThat(event.at("/headers/Content-Type").stringValue()).isEqualTo("image/png");
    assertThat(event.path("isBase64Encoded").booleanValue()).isTrue();
    assertThat(Base64.getDecoder().decode(event.path("body").stringValue())).isEqualTo(bytes);
  }

  @Test
  void anEmptyAnswerHasNeitherBodyNorContentType() {
    assertThat(event(Response.empty()))
        .isEqualTo(Json.read("{\"statusCode\":204,\"headers\":{},\"isBase64Encoded\":false}"));
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  @DisplayName("R31: a refusal names its code and its sentence, in either dialect")
  void refusal(Refusal refusal) {
    for (Dialect dialect : Dialect.values()) {
      Response response = Response.refused(refusal, dialect);

      assertThat(response.status()).isEqualTo(dialect.status(refusal));
      assertThat(Json.read(event(response).path("body").stringValue()))
          .isEqualTo(
              Json.read(
                  "{\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}"
                      .formatted(refusal.code(), refusal.sentence())));
      assertThat(response.headers().containsKey("Retry-After")).isEqualTo(response.status() == 503);
    }
  }

  @Test
  @DisplayName("R32: who doesn't know the outcome is told when to repeat")
  void retryAfter() {
    assertThat(Response.refused(Refusal.OUTCOME_UNKNOWN, Dialect.IMAGE_API).headers())
        .isEqualTo(Map.of("Retry-After", "1"));
  }

  @Test
  void anAnswerIsNotChangedByAddingToIt() {
    Response response = Response.ok(Json.object());

    assertThat(response.with("A", "1").with("A", "2").headers()).isEqualTo(Map.of("A", "2"));
    assertThat(response.headers()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  @DisplayName("R6, R18: a warning can stand in a header, being one short line of plain ASCII")
  void warning(Warning warning) {
    Response response = Response.ok(Json.object()).with(WarningHeader.NAME, warning.sentence());

    assertThat(event(response).at("/headers/" + WarningHeader.NAME).stringValue())
        .isEqualTo(warning.sentence())
        .matches("[\\x20-\\x7e]{1,500}");
  }
}
