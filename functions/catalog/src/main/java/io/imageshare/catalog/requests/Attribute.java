package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.Draft;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An attribute that callers can write: how its value is read, and where it goes. */
@FunctionalInterface
interface Attribute {

  /** The attribute with that value; refused if it can't have it. */
  Setting to(JsonNode value);

  /** The attribute that is read and written so. */
  static <T extends @Nullable Object> Attribute of(
      Function<JsonNode, T> reader, BiConsumer<Draft, T> writer) {
    return value -> {
      T read = reader.apply(value);
      return draft -> writer.accept(draft, read);
    };
  }
}
