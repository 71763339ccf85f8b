package io.imageshare.http;

import io.imageshare.domain.Event;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareMove;
import io.imageshare.domain.ShareState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as a project reads it (R40). Who has done it is told by what they are to the image; the
 * user only to that user's own project (R30).
 */
public final class EventJson {
  private EventJson() {}

  /**
   * The event with its ID.
   *
   * @param reader whose feed it is in
   */
  public static ObjectNode of(String id, Event event, ProjectId reader) {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("type", event.type().wireName())
            .put("time", Timestamps.seconds(event.at()))
            .put("image_id", event.image().value())
            .put("image_name", event.imageName())
            .put("owner", event.owner().value());
    ShareMove move = event.move();
    if (move != null) {
      json.put("project_id", move.recipient().value());
      put(json, "status_before", move.before());
      put(json, "status", move.after());
      TermsJson.add(move.terms(), json);
      TermsJson.put(json, "reason", move.reason());
      TermsJson.put(json, "answered_by", move.standing() ? "standing" : null);
    }
    RetirementJson.add(event.retirement(), json);
    json.put("by", by(event, move));
    return TermsJson.put(json, "user", reader.equals(event.by()) ? event.user() : null);
  }

  private static String by(Event event, @Nullable ShareMove move) {
    ProjectId by = event.by();
    if (by == null) {
      return "clock";
    }
    if (by.equals(event.owner())) {
      return "owner";
    }
    return move != null && by.equals(move.recipient()) ? "recipient" : "operator";
  }

  private static void put(ObjectNode json, String name, @Nullable ShareState state) {
    TermsJson.put(json, name, state == null ? null : state.wireName());
  }
}
