package io.imageshare.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.testkit.Events;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON is read strictly, so that nobody reads a request otherwise than this service. */
class JsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":1}",
        "{\"b\":{\"a\":1,\"a\":1}}",
        "1 2",
        "{} []",
        "{}}",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "'a'",
        "/**/1",
        "+1",
        ".5",
        "Infinity",
        "\u00a01"
      })
  void looseJsonIsRefused(String json) {
    assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read(json));
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> Json.read(json.getBytes(UTF_8)));
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> Json.read(Events.stream(json)));
  }

  @Test
  @DisplayName("R31: nesting has an end, well before the stack's")
  void depth() {
    assertThat(Json.read(nested(Json.MAX_DEPTH)).isArray()).isTrue();
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> Json.read(nested(Json.MAX_DEPTH + 1)));
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> Json.read("[".repeat(100_000)));
  }

  @Test
  void whatIsWrittenReadsTheSame() {
    String json = "{\"name\":\"ä€😀\\n\",\"list\":[1,true,null]}";

    assertThat(Json.write(Json.read(json))).isEqualTo(json);
    assertThat(new String(Json.bytes(Json.read(json)), UTF_8)).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "{}",
        "[0,-1,2147483647,2147483648,9223372036854775807,9223372036854775808,-1e3,0.1,1e400]",
        "{\"a\":{\"b\":[{\"c\":null},[true,false]]},\"/\":\"\\u0000\\\"/\\u007f\\u2028\"}",
        "\"\\ud83d\\ude00\""
      })
  @DisplayName("JSON is read and written as Jackson's mapper does")
  void asMapper(String json) {
    JsonMapper mapper = new JsonMapper();
    JsonNode expected = mapper.readTree(json);

    assertThat(Json.read(json)).isEqualTo(expected);
    assertThat(Json.read(json.getBytes(UTF_8))).isEqualTo(expected);
    if (!expected.isMissingNode()) {
      assertThat(Json.write(expected)).isEqualTo(mapper.writeValueAsString(expected));
      assertThat(Json.bytes(expected)).isEqualTo(mapper.writeValueAsBytes(expected));
    }
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }
}
