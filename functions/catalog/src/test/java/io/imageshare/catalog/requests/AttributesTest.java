package io.imageshare.catalog.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.catalog.records.Draft;
import io.imageshare.catalog.requests.PatchOperation.Kind;
import io.imageshare.domain.Refusal;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The attributes that an operation can change. */
class AttributesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "checksum",
        "created_at",
        "updated_at",
        "self",
        "file",
        "schema",
        "locations",
        "deleted",
        "os_glance_importing_to_stores"
      })
  @DisplayName("R31: a read-only attribute is not changed, whatever the image is and the value")
  void readOnly(String attribute) {
    for (String value : new String[] {"'x'", "null", "false", "[]"}) {
      Refused.as(
          Refusal.READ_ONLY_ATTRIBUTE,
          () -> PatchOperation.setting(Kind.ADD, attribute, json(value)));
    }
    Refused.as(Refusal.READ_ONLY_ATTRIBUTE, () -> PatchOperation.removing(attribute));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "name | 7 | INVALID_NAME",
        "protected | null | INVALID_ATTRIBUTE",
        "min_disk | null | INVALID_ATTRIBUTE",
        "tags | null | INVALID_ATTRIBUTE",
        "status | null | INVALID_ATTRIBUTE",
        "visibility | 'all' | INVALID_ATTRIBUTE",
        "os_hidden | 'maybe' | INVALID_ATTRIBUTE",
        "property | 7 | INVALID_ATTRIBUTE"
      })
  @DisplayName("R31: an attribute has a value that it can have, whatever the image is")
  void values(String attribute, String value, Refusal refusal) {
    Refused.as(refusal, () -> PatchOperation.setting(Kind.REPLACE, attribute, json(value)));
  }

  @Test
  void aPropertyThatIsSetToNullIsTakenAway() {
    Draft draft = new Draft();
    draft.property("os_distro", "ubuntu");

    PatchOperation.setting(Kind.REPLACE, "os_distro", json("null")).on(draft);

    assertThat(draft.hasProperty("os_distro")).isFalse();
  }

  @Test
  void whatIsNotKnownAnyMoreBecomesNull() {
    Draft draft = new Draft();
    draft.diskFormat("qcow2");
    draft.containerFormat("bare");
    draft.size(7L);
    draft.virtualSize(7L);
    draft.name("image");

    for (String name :
        new String[] {"name", "disk_format", "container_format", "size", "virtual_size"}) {
      PatchOperation.setting(Kind.REPLACE, name, json("null")).on(draft);
    }

    assertThat(draft.description()).isEqualTo(new Draft().description());
  }

  private static JsonNode json(String json) {
    return Events.of("").json("[" + json + "]").request().body().json().path(0);
  }
}
