package io.imageshare.catalog.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.testkit.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The paths of patches. */
class PatchPathTest {
  @ParameterizedTest
  @CsvSource({"/name, name", "/a~1b, a/b", "/a~0b, a~b", "/~01, ~1", "/~1~0, /~", "/ä b, ä b"})
  void aPathIsAJsonPointerOfOneLevel(String path, String name) {
    assertThat(PatchPath.attribute(text(path))).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "/", "name", "//", "/name/", "/tags/0", "/tags/-", "/a//b", "/a~", "/~2", "/~~01"
      })
  @DisplayName("R31: anything else is no path of an attribute")
  void noPath(String path) {
    Refused.as(Refusal.MALFORMED_REQUEST, () -> PatchPath.attribute(text(path)));
  }

  @Test
  @DisplayName("R31: a path is a text, of any length")
  void noText() {
    JsonNodeFactory json = JsonNodeFactory.instance;

    for (JsonNode other : new JsonNode[] {json.nullNode(), json.numberNode(7), json.arrayNode()}) {
      Refused.as(Refusal.MALFORMED_REQUEST, () -> PatchPath.attribute(other));
    }
    assertThat(PatchPath.attribute(text("/" + "~0".repeat(1_000_000)))).hasSize(1_000_000);
  }

  private static JsonNode text(String path) {
    return JsonNodeFactory.instance.stringNode(path);
  }
}
