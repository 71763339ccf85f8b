package io.imageshare.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.testkit.Refused;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The images and recipients that the body of a batch names. */
class BatchFieldsTest {
  private static final String ID = "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b";
  private static final String OTHER_ID = "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0c";

  private static Fields fields(String json) {
    return Fields.of(Json.read(json));
  }

  @Test
  @DisplayName("R32: an image that is named in two cases is named once")
  void onceInTwoCases() {
    Fields fields =
        fields("{\"images\":[\"%s\",\"%s\"]}".formatted(ID, ID.toUpperCase(Locale.ROOT)));

    assertThat(BatchFields.images(fields)).containsExactly(new ImageId(ID));
  }

  @Test
  @DisplayName("R32: each image and project is named once, in the order given")
  void once() {
    Fields fields =
        fields(
            "{\"images\":[\"%s\",\"%s\",\"%s\"],\"projects\":[\"b\",\"a\",\"b\"]}"
                .formatted(OTHER_ID, ID.toUpperCase(Locale.ROOT), OTHER_ID));

    assertThat(BatchFields.images(fields)).containsExactly(new ImageId(OTHER_ID), new ImageId(ID));
    assertThat(BatchFields.projects(fields))
        .containsExactly(new ProjectId("b"), new ProjectId("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"domains", "organizations"})
  void recipientsThatAreNoProjectsAreNotLeftOutUnheard(String list) {
    String body = "{\"projects\":[\"a\"],\"" + list + "\":%s}";

    for (String value : List.of("[\"d\"]", "[1]", "{}", "\"d\"")) {
      Refused.as(Refusal.PROJECTS_ONLY, () -> BatchFields.projects(fields(body.formatted(value))));
    }
    for (String nobody : List.of("[]", "null")) {
      assertThat(BatchFields.projects(fields(body.formatted(nobody)))).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", "\"a\"", "1", "true"})
  void aListIsAListWithItems(String list) {
    Refused.as(
        Refusal.MALFORMED_REQUEST, () -> BatchFields.images(fields("{\"images\":" + list + "}")));
    Refused.as(
        Refusal.MALFORMED_REQUEST,
        () -> BatchFields.projects(fields("{\"projects\":" + list + "}")));
    Refused.as(Refusal.MALFORMED_REQUEST, () -> BatchFields.images(fields("{}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"x/y\"", "1", "null", "[]", "{}", "\"a b\""})
  void anItemIsAnIdentifier(String item) {
    Refused.as(
        Refusal.INVALID_IMAGE_ID, () -> BatchFields.images(fields("{\"images\":[" + item + "]}")));
    Refused.as(
        Refusal.INVALID_PROJECT_ID,
        () -> BatchFields.projects(fields("{\"projects\":[" + item + "]}")));
  }
}
