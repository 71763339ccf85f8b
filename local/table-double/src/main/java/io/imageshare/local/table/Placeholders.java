package io.imageshare.local.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What stands for names and values in the expressions of a request, all of which has to be used.
 */
final class Placeholders {
  private static final String NAMES = "ExpressionAttributeNames";
  private static final String VALUES = "ExpressionAttributeValues";

  private final KeyNames keys;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Value> values;
  private final Set<String> used = new HashSet<>();

  private Placeholders(Fields request, KeyNames keys) {
    this.keys = keys;
    notEmpty(NAMES, request.nodeOrNull(NAMES))
        .properties()
        .forEach(name -> names.put(name.getKey(), name.getValue().stringValue()));
    this.values = Values.map(notEmpty(VALUES, request.nodeOrNull(VALUES)));
  }

  /** What the reader makes of a request's expressions, which have to use all of it. */
  static <T> T all(Fields request, KeyNames keys, Function<Placeholders, T> reader) {
    Placeholders placeholders = new Placeholders(request, keys);
    T read = reader.apply(placeholders);
    placeholders.requireUse(NAMES, placeholders.names.keySet());
    placeholders.requireUse(VALUES, placeholders.values.keySet());
    return read;
  }

  /**
   * The next token as the name of an attribute. Keys may stand in an expression as they are called;
   * all else has to be stood for, as so many names are words of the language.
   */
  String name(Tokens tokens) {
    String token = tokens.peek();
    if (keys.has(token)) {
      return tokens.next();
    }
    if (!token.startsWith("#")) {
      throw tokens.unknown();
    }
    String name = names.get(tokens.next());
    if (name == null) {
      throw tokens.wrong(
          "An expression attribute name used in the document path is not defined; attribute name: "
              + token);
    }
    used.add(token);
    return name;
  }

  /** The next token as a value. */
  Value value(Tokens tokens) {
    String token = tokens.peek();
    if (!token.startsWith(":")) {
      throw tokens.unknown();
    }
    Value value = values.get(tokens.next());
    if (value == null) {
      throw tokens.wrong(
          "An expression attribute value used in expression is not defined; attribute value: "
              + token);
    }
    used.add(token);
    return value;
  }

  KeyNames keys() {
    return keys;
  }

  private static JsonNode notEmpty(String what, @Nullable JsonNode given) {
    if (given != null && given.isEmpty()) {
      throw Refused.validation(what + " must not be empty");
    }
    return given == null ? Json.object() : given;
  }

  private void requireUse(String what, Set<String> given) {
    Set<String> unused = new HashSet<>(given);
    unused.removeAll(used);
    if (!unused.isEmpty()) {
      throw Refused.validation(
          "Value provided in " + what + " unused in expressions: keys: " + unused);
    }
  }
}
