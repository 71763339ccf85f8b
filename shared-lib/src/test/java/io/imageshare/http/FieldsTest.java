package io.imageshare.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Refusal;
import io.imageshare.testkit.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of a body, of the right kind or refused. */
class FieldsTest {
  private static Fields fields(String json) {
    return Fields.of(Json.read(json));
  }

  @Test
  void aFieldThatIsNullIsAbsent() {
    Fields fields = fields("{\"a\":null}");

    assertThat(fields.names()).containsExactly("a");
    assertThat(fields.value("a")).isEmpty();
    assertThat(fields.text("a", Refusal.INVALID_NAME)).isEmpty();
    assertThat(fields.truth("a")).isEmpty();
    assertThat(fields.value("b")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "[]", "{}", "[\"x\"]"})
  void aTextIsAText(String value) {
    Refused.as(
        Refusal.INVALID_NAME,
        () -> fields("{\"a\":" + value + "}").text("a", Refusal.INVALID_NAME));
    assertThat(fields("{\"a\":\"\"}").text("a", Refusal.INVALID_NAME)).contains("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"kind\":null}", "{\"kind\":\"disk\"}", "{\"kind\":7}"})
  void aRequiredFieldHasToBeThereAndUnderstood(String body) {
    Refused.as(
        Refusal.INVALID_KIND,
        () -> fields(body).required("kind", ImageKind::parse, Refusal.INVALID_KIND));
    assertThat(
            fields("{\"kind\":\"full_ecs\"}")
                .required("kind", ImageKind::parse, Refusal.INVALID_KIND))
        .isEqualTo(ImageKind.FULL_ECS);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false", "'\"true\"', true", "'\"False\"', false"})
  void aTruthValueMayBeAWord(String value, boolean truth) {
    assertThat(fields("{\"a\":" + value + "}").truth("a")).contains(truth);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "\"yes\"", "\"\"", "[]", "{}", "[true]"})
  void anythingElseIsNoTruthValue(String value) {
    Refused.as(Refusal.MALFORMED_REQUEST, () -> fields("{\"a\":" + value + "}").truth("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"member\":\"b\",\"region\":\"eu-test-1\"}",
        "{\"region\":null}",
        "{\"availability_zone\":\"\"}",
        "{\"availability_zone\":[]}"
      })
  @DisplayName("R3: a body that names a region or an availability zone is refused")
  void place(String body) {
    Refused.as(Refusal.PLACE_NAMED, () -> fields(body).withoutPlace());
  }

  @Test
  @DisplayName("R3: unknown fields don't matter")
  void unknownFields() {
    assertThat(fields("{\"member\":\"b\",\"zone\":1}").withoutPlace().names())
        .containsExactly("member", "zone");
  }
}
