package io.imageshare.feeds;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as a project reads it.
 *
 * @param recipient whose share it is about; empty text if it is about the image
 * @param before the state of the share before; empty text if there was none
 * @param after its state since, likewise
 * @param fields all that both sides read
 */
public record Told(
    String id,
    String type,
    String image,
    String owner,
    String recipient,
    String before,
    String after,
    JsonNode fields) {
  static Told of(JsonNode event) {
    return new Told(
        event.path("id").stringValue(),
        event.path("type").stringValue(),
        event.path("image_id").stringValue(),
        event.path("owner").stringValue(),
        event.path("project_id").asString(""),
        event.path("status_before").asString(""),
        event.path("status").asString(""),
        ((ObjectNode) event).without("user"));
  }

  /** Whether it has happened to the image, and so to all who have a share of it. */
  public boolean isOfImage() {
    return recipient.isEmpty();
  }

  /** Whether it ends all shares of the image (R27). */
  boolean isDeletion() {
    return type.equals("image.deleted");
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
