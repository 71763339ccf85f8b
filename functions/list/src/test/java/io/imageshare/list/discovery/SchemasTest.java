package io.imageshare.list.discovery;

import static io.imageshare.list.Answers.body;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.id;
import static io.imageshare.testkit.Examples.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Visibility;
import io.imageshare.http.ImageFields;
import io.imageshare.http.ImageJson;
import io.imageshare.http.Response;
import io.imageshare.list.Records;
import io.imageshare.list.images.ImageLists;
import io.imageshare.list.images.OneImage;
import io.imageshare.list.members.Members;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the Image API's answers. */
class SchemasTest {
  private static final ImageDescription FULL =
      new ImageDescription(
          "ubuntu",
          "zvhd2",
          "bare",
          5_368_709_120L,
          10_737_418_240L,
          20,
          512,
          List.of("linux"),
          Map.of("architecture", "x86_64", "__os_type", "Linux"));

  private final Schemas schemas = new Schemas();
  private final Records records =
      new Records()
          .with(Records.image(1, OWNER, FULL))
          .owned(OWNER, 2)
          .shared(1, RECIPIENT, ShareState.PENDING);

  @Test
  void theAnswersAreAsTheirSchemasSay() {
    Events image = Events.of("GET").path("image_id", id(1)).path("member_id", RECIPIENT);

    assertThat(errors("image", body(new OneImage(records.shares()).read(image.from(OWNER)))))
        .isEmpty();
    assertThat(errors("member", body(new Members(records.shares()).one(image.from(OWNER)))))
        .isEmpty();
    assertThat(errors("members", body(new Members(records.shares()).list(image.from(OWNER)))))
        .isEmpty();
    assertThat(errors("images", body(list("limit=1")))).isEmpty();
    assertThat(errors("images", body(list("")))).isEmpty();
    assertThat(errors("tasks", body(Tasks.list(Events.of("GET /v2/tasks").from(OWNER))))).isEmpty();
  }

  @Test
  void whatIsNotAsTheySayIsNotAnAnswer() {
    ObjectNode image = ImageJson.of(Records.image(1, OWNER, FULL));

    assertThat(errors("image", image.deepCopy().put("size", "large"))).hasSize(1);
    assertThat(errors("image", image.deepCopy().put("id", "ubuntu"))).hasSize(1);
    assertThat(errors("image", image.deepCopy().put("status", "lost"))).hasSize(1);
    assertThat(errors("image", image.deepCopy().put("disk_format", "floppy"))).hasSize(1);
    assertThat(errors("image", image.deepCopy().put("some_property", 7))).hasSize(1);
  }

  @Test
  void everyFieldOfAnImageIsInItsSchemaButTheOwnersProperties() {
    JsonNode properties = body(schema("image")).path("properties");

    assertThat(ImageJson.of(Records.image(1, OWNER, named("bare"))).propertyNames())
        .allMatch(properties::has);
    assertThat(properties.propertyNames()).isSubsetOf(ImageFields.NAMES);
  }

  @Test
  void whatNoPatchChangesIsReadOnly() {
    List<String> readOnly =
        body(schema("image")).path("properties").properties().stream()
            .filter(property -> property.getValue().path("readOnly").asBoolean(false))
            .map(Map.Entry::getKey)
            .toList();

    assertThat(readOnly)
        .containsExactlyInAnyOrder(
            "id",
            "status",
            "kind",
            "encrypted",
            "source_image_id",
            "shares",
            "accepted",
            "shares_at_most",
            "size",
            "virtual_size",
            "checksum",
            "os_hash_algo",
            "os_hash_value",
            "created_at",
            "updated_at",
            "retires_at",
            "retirement_replacement",
            "retirement_note",
            "self",
            "file",
            "schema");
  }

  @Test
  void whatThereAreOnlyCertainValuesOfHasThoseListed() {
    assertThat(values("status"))
        .containsAll(Stream.of(ImageStatus.values()).map(ImageStatus::wireName).toList())
        .doesNotContain("killed", "deleted", "importing");
    assertThat(values("visibility"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Visibility.values()).map(Visibility::wireName).toList());
    assertThat(values("kind"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ImageKind.values()).map(ImageKind::wireName).toList());
    assertThat(values("disk_format")).startsWith("null").contains("qcow2", "raw", "zvhd2");
    assertThat(values("container_format")).startsWith("null").contains("bare", "docker");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "location", "image.json", "../ListHandler", "IMAGE"})
  void thereAreNoOthers(String name) {
    Refused.as(Refusal.NOT_FOUND, () -> schema(name));
  }

  private Response list(String query) {
    Events asking = Events.of("GET /v2/images").query(query);
    return new ImageLists(records.shares()).imageApi(asking.from(OWNER));
  }

  private List<Error> errors(String name, JsonNode answer) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(body(schema(name)));
    return schema.validate(answer);
  }

  private List<String> values(String field) {
    JsonNode values = body(schema("image")).path("properties").path(field).path("enum");
    return values.valueStream().map(value -> value.asString("null")).toList();
  }

  private Response schema(String name) {
    return schemas.answer(Events.of("GET /v2/schemas/{name}").path("name", name).from(OWNER));
  }
}
