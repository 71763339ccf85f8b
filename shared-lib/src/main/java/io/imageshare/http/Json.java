package io.imageshare.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
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

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private static final JsonFactory ASCII =
      FACTORY.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Json() {}

  /** An empty object to fill. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Reads one value, missing if there is none, or throws a {@link JacksonException}. */
  public static JsonNode read(InputStream in) {
    return read(FACTORY.createParser(ObjectReadContext.empty(), in));
  }

  /** Reads one value, missing if there is none, or throws a {@link JacksonException}. */
  static JsonNode read(byte[] utf8) {
    return read(FACTORY.createParser(ObjectReadContext.empty(), utf8));
  }

  /** Reads one value, missing if there is none, or throws a {@link JacksonException}. */
  static JsonNode read(String text) {
    return read(FACTORY.createParser(ObjectReadContext.empty(), text));
  }

  private static JsonNode read(JsonParser parser) {
    try (parser) {
      return new TreeReader(parser).onlyValue();
    }
  }

  /** The value in one line. */
  public static String write(JsonNode value) {
    return new String(bytes(value), UTF_8);
  }

  /**
   * The value in one line of printable ASCII with its end, so that whatever reads it by lines finds
   * no other end of it.
   */
  public static byte[] asciiLine(JsonNode value) {
    return bytes(value, ASCII, "\n");
  }

  /** The value in one line, as UTF-8. */
  public static byte[] bytes(JsonNode value) {
    return bytes(value, FACTORY, "");
  }

  private static byte[] bytes(JsonNode value, JsonFactory factory, String end) {
    // It is filled once, when the generator is closed.
    ByteArrayOutputStream out = new ByteArrayOutputStream(0);
    try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      new TreeWriter(generator).write(value);
      generator.writeRaw(end);
    }
    return out.toByteArray();
  }
}
