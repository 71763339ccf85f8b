package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.Edit;
import io.imageshare.catalog.requests.PatchOperation.Kind;
import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The documents by which the Image API changes an image: lists of operations, written as their
 * media type has it.
 */
public enum PatchDocument {
  /** Operations such as {@code {"op":"replace","path":"/name","value":"x"}}. */
  V2_1("application/openstack-images-v2.1-json-patch") {
    @Override
    Edit operation(JsonNode change) {
      JsonNode path = change.path("path");
      return switch (change.path("op").asString("")) {
        case "add" -> setting(Kind.ADD, path, change);
        case "replace" -> setting(Kind.REPLACE, path, change);
        case "remove" -> PatchOperation.removing(PatchPath.attribute(path));
        default -> throw malformed();
      };
    }
  },

  /** Operations of an older form, such as {@code {"replace":"/name","value":"x"}}. */
  V2_0("application/openstack-images-v2.0-json-patch") {
    @Override
    Edit operation(JsonNode change) {
      List<String> named = OPERATIONS.stream().filter(change::has).toList();
      if (named.size() != 1) {
        throw malformed();
      }
      JsonNode path = change.path(named.get(0));
      return switch (named.get(0)) {
        case "add" -> setting(Kind.ADD_NEW, path, change);
        case "replace" -> setting(Kind.REPLACE, path, change);
        default -> PatchOperation.removing(PatchPath.attribute(path));
      };
    }
  };

  /** The media types, for a caller that sends another one. */
  public static final String ACCEPTED =
      Stream.of(values())
          .map(document -> document.mediaType)
          .sorted()
          .collect(Collectors.joining(", "));

  private static final List<String> OPERATIONS = List.of("add", "replace", "remove");

  private final String mediaType;

  PatchDocument(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * The document of that media type; empty if it is that of none.
   *
   * @param contentType the header, with or without parameters
   */
  public static Optional<PatchDocument> of(String contentType) {
    String mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(document -> document.mediaType.equals(mediaType)).findFirst();
  }

  /** Reads the operations, in order; refused at the first that is wrong whatever the image is. */
  public List<Edit> edits(JsonNode document) {
    if (!document.isArray()) {
      throw malformed();
    }
    List<Edit> edits = new ArrayList<>();
    for (JsonNode change : document) {
      if (!change.isObject()) {
        throw malformed();
      }
      edits.add(operation(change));
    }
    return edits;
  }

  abstract Edit operation(JsonNode change);

  private static Edit setting(Kind kind, JsonNode path, JsonNode change) {
    String attribute = PatchPath.attribute(path);
    if (!change.has("value")) {
      throw malformed();
    }
    return PatchOperation.setting(kind, attribute, change.path("value"));
  }

  private static RefusedException malformed() {
    return new RefusedException(Refusal.MALFORMED_REQUEST);
  }
}
