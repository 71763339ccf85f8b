package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What clients learn of the API before they use it. */
class DiscoveryTest {
  private final Cloud cloud = Cloud.make();
  private final Project project = cloud.project();

  @Test
  void versionsNeedNoTokenAndLinkToWhereTheyWereAskedFor() {
    for (String route : List.of("GET /", "GET /versions", "GET /v2", "GET /v2/")) {
      Answer answer =
          cloud
              .sample(route)
              .header("host", "localhost:3000")
              .header("x-forwarded-proto", "http")
              .send();

      assertThat(answer.status()).isEqualTo(route.equals("GET /") ? 300 : 200);
      assertThat(answer.json().path("versions").path(0).path("status").stringValue())
          .isEqualTo("CURRENT");
      assertThat(answer.json().path("versions").path(0).path("links").path(0).path("href"))
          .hasToString("\"http://localhost:3000/v2/\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"image", "images", "member", "members", "task", "tasks"})
  void thereIsASchemaOfEachAnswerOfTheImageApi(String name) {
    Answer schema = schema(name).succeeds();

    assertThat(schema.text("name")).isEqualTo(name);
    assertThat(schema.json().path("properties").isObject()).isTrue();
  }

  @Test
  void whatTheSchemaHasAsTheServicesOwnAndReadOnlyNoPatchChanges() {
    ImageId image = project.registers("system_disk");

    JsonNode shown = project.sees(image).succeeds().json();

    for (String field : List.of("id", "kind", "encrypted", "created_at")) {
      assertThat(property(field).path("readOnly").asBoolean(false)).as(field).isTrue();
      patch(image, field, "'other'").isRefusedFor(Refusal.READ_ONLY_ATTRIBUTE);
    }
    for (String field : List.of("shares", "accepted")) {
      assertThat(property(field).path("readOnly").asBoolean(false)).as(field).isTrue();
      assertThat(patch(image, field, "7").succeeds().json()).isEqualTo(shown);
    }
  }

  @Test
  void whatTheSchemaHasAsWritableAnOwnerCanPatch() {
    ImageId image = project.registers("system_disk", ",'disk_format':'raw'");
    JsonNode shown = project.sees(image).succeeds().json();

    for (String field :
        List.of("name", "protected", "disk_format", "min_disk", "min_ram", "tags", "os_hidden")) {
      assertThat(property(field).has("readOnly")).as(field).isFalse();
      patch(image, field, shown.path(field).toString()).succeeds();
    }
  }

  @Test
  void thereIsNoOther() {
    schema("location").isRefusedFor(Refusal.NOT_FOUND);
  }

  @Test
  void whatIsAskedBeforeBytesAreSentTellsThatThereAreNone() {
    Answer methods = project.asks("GET /v2/info/import").send().succeeds();

    assertThat(methods.json().path("import-methods").path("value").toString()).isEqualTo("[]");
    project.asks("GET /v2/info/stores").send().isRefusedFor(Refusal.NOT_FOUND);
    project.asks("GET /v2/tasks/{task_id}").send().isRefusedFor(Refusal.NOT_FOUND);
    assertThat(project.asks("GET /v2/tasks").send().succeeds().json().path("tasks")).isEmpty();
  }

  @Test
  void noOperatingSystemIsKnownToTheImageManagementService() {
    Answer versions = project.asks("GET /v1/cloudimages/os_version").send().succeeds();

    assertThat(versions.json().toString()).isEqualTo("[]");
  }

  private JsonNode property(String field) {
    return schema("image").succeeds().json().path("properties").path(field);
  }

  private Answer patch(ImageId image, String field, String value) {
    return project
        .asks("PATCH /v2/images/{image_id}", image)
        .body("[{'op':'replace','path':'/%s','value':%s}]", field, value)
        .send();
  }

  private Answer schema(String name) {
    return project.asks("GET /v2/schemas/{name}").path("name", name).send();
  }
}
