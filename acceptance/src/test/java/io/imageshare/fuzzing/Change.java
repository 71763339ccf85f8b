package io.imageshare.fuzzing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * Something done to one value of a JSON document.
 *
 * @param kind what is done
 * @param place to which of the values, counted from the start again when there are fewer
 * @param text a JSON value, or a text
 */
record Change(Kind kind, int place, String text) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int PLACES = 200;

  enum Kind {
    REPLACED,
    REMOVED,
    REPEATED,
    RENAMED
  }

  /** A value, by what it is in. */
  private record Place(JsonNode in, String name, int index) {}

  static Arbitrary<Change> any() {
    return Arbitraries.of(Kind.values())
        .flatMap(
            kind ->
                Combinators.combine(
                        Arbitraries.integers().between(0, PLACES),
                        kind == Kind.RENAMED ? Texts.any() : Documents.any())
                    .as((place, text) -> new Change(kind, place, text)));
  }

  /** Changes the document, if there is any value in it. */
  void in(JsonNode document) {
    List<Place> places = new ArrayList<>();
    collect(document, places);
    if (places.isEmpty()) {
      return;
    }
    Place chosen = places.get(place % places.size());
    if (chosen.in() instanceof ObjectNode object) {
      change(object, chosen.name());
    } else if (chosen.in() instanceof ArrayNode list) {
      change(list, chosen.index());
    }
  }

  private static void collect(JsonNode node, List<Place> places) {
    node.properties().forEach(field -> places.add(new Place(node, field.getKey(), 0)));
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      places.add(new Place(node, "", index));
    }
    node.forEach(child -> collect(child, places));
  }

  private void change(ObjectNode object, String name) {
    JsonNode value = object.path(name);
    switch (kind) {
      case REPLACED -> object.putRawValue(name, new RawValue(text));
      case REMOVED -> object.remove(name);
      case REPEATED -> {
        String again = "," + JSON.writeValueAsString(name) + ":" + text;
        object.putRawValue(name, new RawValue(JSON.writeValueAsString(value) + again));
      }
      case RENAMED -> {
        object.remove(name);
        object.set(text, value);
      }
    }
  }

  private void change(ArrayNode list, int index) {
    switch (kind) {
      case REPLACED, RENAMED -> list.set(index, list.rawValueNode(new RawValue(text)));
      case REMOVED -> list.remove(index);
      case REPEATED -> list.insert(index, list.path(index));
    }
  }
}
