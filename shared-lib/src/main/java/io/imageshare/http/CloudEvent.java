package io.imageshare.http;

import io.imageshare.domain.Event;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.ShareMove;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as the platform's bus has it: a CloudEvent 1.0 in its JSON form (R41). Its {@code
 * source} and {@code id} together name the event, however often it comes.
 */
public final class CloudEvent {
  /** What its media type is. */
  public static final String MEDIA_TYPE = "application/cloudevents+json";

  private static final String TYPES = "io.imageshare.";

  private CloudEvent() {}

  /** The event with all that is known of it: the platform may read what each side may. */
  public static ObjectNode of(String id, Event event, Region region) {
    ObjectNode json =
        Json.object()
            .put("specversion", "1.0")
            .put("id", id)
            .put("source", "/imageshare/" + region.name())
            .put("type", TYPES + event.type().wireName())
            .put("subject", subject(event))
            .put("time", Timestamps.seconds(event.at()))
            .put("datacontenttype", "application/json");
    ObjectNode data =
        EventJson.of(id, event, Objects.requireNonNullElse(event.by(), event.owner()));
    ProjectId by = event.by();
    json.set("data", TermsJson.put(data, "by_project", by == null ? null : by.value()));
    return json;
  }

  private static String subject(Event event) {
    ShareMove move = event.move();
    return move == null ? event.image().value() : event.image() + "/" + move.recipient();
  }

  /** Its type without the name of the service, such as {@code share.offered}. */
  public static String shortType(String type) {
    return type.substring(TYPES.length());
  }
}
