package io.imageshare.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.testkit.Refused;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of a body, of the right kind or refused. */
class FieldsTest {
  private static final String ID = "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b";
  private static final String OTHER_ID = "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0c";

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

  @Nested
  class OfABatch {
    @Test
    @DisplayName("R32: an image that is named in two cases is named once")
    void onceInTwoCases() {
      Fields fields =
          fields("{\"images\":[\"%s\",\"%s\"]}".formatted(ID, ID.toUpperCase(Locale.ROOT)));

      assertThat(fields.images()).containsExactly(new ImageId(ID));
    }

    @Test
    @DisplayName("R32: each image and project is named once, in the order given")
    void once() {
      Fields fields =
          fields(
              "{\"images\":[\"%s\",\"%s\",\"%s\"],\"projects\":[\"b\",\"a\",\"b\"]}"
                  .formatted(OTHER_ID, ID.toUpperCase(Locale.ROOT), OTHER_ID));

      assertThat(fields.images()).containsExactly(new ImageId(OTHER_ID), new ImageId(ID));
      assertThat(fields.projects()).containsExactly(new ProjectId("b"), new ProjectId("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"domains", "organizations"})
    void recipientsThatAreNoProjectsAreNotLeftOutUnheard(String list) {
      String body = "{\"projects\":[\"a\"],\"" + list + "\":%s}";

      for (String value : List.of("[\"d\"]", "[1]", "{}", "\"d\"")) {
        Refused.as(Refusal.PROJECTS_ONLY, () -> fields(body.formatted(value)).projects());
      }
      for (String nobody : List.of("[]", "null")) {
        assertThat(fields(body.formatted(nobody)).projects()).hasSize(1);
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "\"a\"", "1", "true"})
    void aListIsAListWithItems(String list) {
      Refused.as(Refusal.MALFORMED_REQUEST, () -> fields("{\"images\":" + list + "}").images());
      Refused.as(Refusal.MALFORMED_REQUEST, () -> fields("{\"projects\":" + list + "}").projects());
      Refused.as(Refusal.MALFORMED_REQUEST, () -> fields("{}").images());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"x/y\"", "1", "null", "[]", "{}", "\"a b\""})
    void anItemIsAnIdentifier(String item) {
      Refused.as(Refusal.INVALID_IMAGE_ID, () -> fields("{\"images\":[" + item + "]}").images());
      Refused.as(
          Refusal.INVALID_PROJECT_ID, () -> fields("{\"projects\":[" + item + "]}").projects());
    }
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
