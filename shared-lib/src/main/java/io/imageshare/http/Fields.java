package io.imageshare.http;

import io.imageshare.domain.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a request's body. A field that is null counts as absent. */
public final class Fields {
  private final ObjectNode object;

  private Fields(ObjectNode object) {
    this.object = object;
  }

  /** The fields of an object; refuses any other value as malformed. */
  static Fields of(JsonNode value) {
    if (value instanceof ObjectNode object) {
      return new Fields(object);
    }
    throw new RefusedException(Refusal.MALFORMED_REQUEST);
  }

  /** The names of all fields. */
  public List<String> names() {
    return List.copyOf(object.propertyNames());
  }

  /**
   * What tells the body from any other: the same for the same fields, whatever their order and the
   * white space between them. 64 hexadecimal digits.
   */
  public String fingerprint() {
    return Fingerprint.of(object);
  }

  /** The field's value as it was sent; empty if absent. */
  public Optional<JsonNode> value(String name) {
    return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
  }

  /** The field's text; empty if absent. */
  public Optional<String> text(String name, Refusal otherwise) {
    return value(name)
        .map(
            value -> {
              if (!value.isString()) {
                throw new RefusedException(otherwise);
              }
              return value.stringValue();
            });
  }

  /** The field as what the parser makes of its text; empty if absent. */
  public <T> Optional<T> parsed(
      String name, Function<String, Optional<T>> parser, Refusal otherwise) {
    return text(name, otherwise)
        .map(text -> parser.apply(text).orElseThrow(() -> new RefusedException(otherwise)));
  }

  /** The field as what the parser makes of its text; refused if absent. */
  public <T> T required(String name, Function<String, Optional<T>> parser, Refusal otherwise) {
    return parsed(name, parser, otherwise).orElseThrow(() -> new RefusedException(otherwise));
  }

  /** The field's truth value, as itself or in words; empty if absent. */
  public Optional<Boolean> truth(String name) {
    return value(name)
        .map(
            value ->
                Truth.of(value).orElseThrow(() -> new RefusedException(Refusal.MALFORMED_REQUEST)));
  }

  /** The objects of a list, in the order given, if there are any; refused if it is no such list. */
  public List<Fields> objects(String name) {
    JsonNode list = object.path(name);
    if (!list.isArray()) {
      throw new RefusedException(Refusal.MALFORMED_REQUEST);
    }
    return list.valueStream().map(Fields::of).toList();
  }

  /**
   * Refuses a body that names a region or an availability zone: sharing names a project and nothing
   * else (R3).
   */
  public Fields withoutPlace() {
    if (object.has("region") || object.has("availability_zone")) {
      throw new RefusedException(Refusal.PLACE_NAMED);
    }
    return this;
  }
}
