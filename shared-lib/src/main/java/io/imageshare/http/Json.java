package io.imageshare.http;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON in and out, as trees.
 *
 * <p>Strict: duplicate keys, anything after the value and more than {@value #MAX_DEPTH} levels are
 * errors, so that nobody reads a request otherwise than this service does.
 */
public final class Json {
  /** The deepest nesting that is read. */
  public static final int MAX_DEPTH = 64;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final ObjectWriter ASCII = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

  private Json() {}

  /** An empty object to fill. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Reads one value, missing if there is none, or throws a {@link JacksonException}. */
  public static JsonNode read(InputStream in) {
    return MAPPER.readTree(in);
  }

  /** Reads one value, missing if there is none, or throws a {@link JacksonException}. */
  static JsonNode read(byte[] utf8) {
    return MAPPER.readTree(utf8);
  }

  /** Reads one value, missing if there is none, or throws a {@link JacksonException}. */
  static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }

  /** The value in one line. */
  public static String write(JsonNode value) {
    return MAPPER.writeValueAsString(value);
  }

  /**
   * The value in one line of printable ASCII, so that whatever reads it by lines finds no other end
   * of it.
   */
  public static byte[] asciiLine(JsonNode value) {
    return ASCII.writeValueAsBytes(value);
  }

  /** The value in one line, as UTF-8. */
  public static byte[] bytes(JsonNode value) {
    return MAPPER.writeValueAsBytes(value);
  }
}
