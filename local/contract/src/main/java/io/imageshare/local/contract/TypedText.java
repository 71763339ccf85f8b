package io.imageshare.local.contract;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Texts of parameters and headers as values of the types that their schemas are about. */
final class TypedText {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  private TypedText() {}

  /**
   * The value that the texts are to the schema at that place: all of them for a list, and else the
   * last one; empty for an object, whose fields are parameters of their own.
   */
  static Optional<JsonNode> of(List<String> texts, Place schema) {
    return switch (schema.target().text("type")) {
      case "object" -> Optional.empty();
      case "array" -> {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(text -> list.add(one(text, schema.target().in("items"))));
        yield Optional.of(list);
      }
      default -> Optional.of(one(texts.get(texts.size() - 1), schema));
    };
  }

  /** What is no number stays a text, which the schema then tells. */
  private static JsonNode one(String text, Place schema) {
    boolean number =
        schema.target().text("type").equals("integer") && NUMBER.matcher(text).matches();
    return number ? NODES.numberNode(new BigInteger(text)) : NODES.stringNode(text);
  }
}
