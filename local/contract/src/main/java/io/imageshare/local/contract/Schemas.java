package io.imageshare.local.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The schemas in the document, in the dialect of OpenAPI 3.1. */
final class Schemas {
  private static final String DOCUMENT = "urn:imageshare:openapi";

  private final SchemaRegistry registry;
  private final Map<String, Schema> known = new ConcurrentHashMap<>();

  Schemas(JsonNode document) {
    this.registry =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            builder -> builder.schemas(Map.of(DOCUMENT, document.toString())));
  }

  /** What of the value isn't as the schema at that place says, each in words; empty if all is. */
  List<String> errors(Place schema, JsonNode value) {
    return known.computeIfAbsent(schema.pointer(), this::load).validate(value).stream()
        .map(Schemas::words)
        .toList();
  }

  private Schema load(String pointer) {
    return registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + pointer));
  }

  private static String words(Error error) {
    String place = error.getInstanceLocation().toString();
    return (place.isEmpty() ? "" : place + ": ") + error.getMessage();
  }
}
