package io.imageshare.local.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A place in the document, with what stands there.
 *
 * @param document the whole of it
 * @param pointer the JSON pointer to the place
 */
record Place(JsonNode document, String pointer) {
  private static final String REFERENCE = "$ref";
  private static final String LOCAL = "#";

  /** What stands there; missing if nothing does. */
  JsonNode node() {
    return document.at(pointer);
  }

  boolean exists() {
    return !node().isMissingNode();
  }

  /** The place of that name in this one, or the one that it refers to. */
  Place in(String name) {
    return child(name).target();
  }

  /** The place of that name in this one; a schema says more there than what it refers to. */
  Place child(String name) {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    return new Place(document, pointer + "/" + escaped);
  }

  /** All places in this one, which is a list, or those that they refer to. */
  Stream<Place> items() {
    return IntStream.range(0, node().size())
        .mapToObj(position -> child(String.valueOf(position)).target());
  }

  /** All places in this one, or those that they refer to, by their names. */
  Map<String, Place> entries() {
    Map<String, Place> entries = new LinkedHashMap<>();
    node().propertyNames().forEach(name -> entries.put(name, in(name)));
    return entries;
  }

  /** The text of that name in this place; empty text if there is none. */
  String text(String name) {
    return node().path(name).asString("");
  }

  /** This place, or the one that it refers to. */
  Place target() {
    String reference = text(REFERENCE);
    return reference.isEmpty()
        ? this
        : new Place(document, reference.substring(LOCAL.length())).target();
  }
}
