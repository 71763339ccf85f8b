package io.imageshare.http;

import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes trees, without a mapper for the reason that {@link TreeReader} has. */
final class TreeWriter {
  private final JsonGenerator generator;

  TreeWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  void write(JsonNode value) {
    switch (value.getNodeType()) {
      case OBJECT -> writeObject(value);
      case ARRAY -> writeArray(value);
      case STRING -> generator.writeString(value.stringValue());
      case NUMBER -> writeNumber(value);
      case BOOLEAN -> generator.writeBoolean(value.booleanValue());
      case NULL -> generator.writeNull();
      case BINARY, MISSING, POJO ->
          throw new IllegalArgumentException(
              "JSON has no value of the kind " + value.getNodeType());
    }
  }

  private void writeObject(JsonNode object) {
    generator.writeStartObject();
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      generator.writeName(property.getKey());
      write(property.getValue());
    }
    generator.writeEndObject();
  }

  private void writeArray(JsonNode array) {
    generator.writeStartArray();
    for (JsonNode item : array) {
      write(item);
    }
    generator.writeEndArray();
  }

  private void writeNumber(JsonNode number) {
    switch (number.numberType()) {
      case INT -> generator.writeNumber(number.intValue());
      case LONG -> generator.writeNumber(number.longValue());
      case BIG_INTEGER -> generator.writeNumber(number.bigIntegerValue());
      case FLOAT -> generator.writeNumber(number.floatValue());
      case DOUBLE -> generator.writeNumber(number.doubleValue());
      case BIG_DECIMAL -> generator.writeNumber(number.decimalValue());
    }
  }
}
