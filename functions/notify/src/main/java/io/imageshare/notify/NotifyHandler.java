package io.imageshare.notify;

import io.imageshare.http.Json;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.EventFunction;
import io.imageshare.store.Deadline;
import io.imageshare.store.EventBus;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The function that the table's stream invokes, with what was written to the table (R40), and the
 * queue of events that the platform's bus didn't take (R41).
 *
 * <p>It may be handed the same records any number of times. It answers which of them it wants
 * again: {@code {"batchItemFailures":[{"itemIdentifier":…}]}}, of a stream the first one from which
 * on it does; an empty list if it has delivered them all.
 *
 * <p>Settings: {@code EVENT_BUS}, the ARN of the platform's bus, if it has one; {@code
 * UNDELIVERED_EVENTS}, the address of that queue.
 */
public final class NotifyHandler extends EventFunction {
  private static final String QUEUE = "aws:sqs";

  private final Components components;
  private final Optional<Platform> platform;

  /** The deployed function. */
  public NotifyHandler() {
    this(Components.from(System::getenv));
  }

  /** The function on other components. */
  public NotifyHandler(Components components) {
    super("notify", components);
    this.components = components;
    this.platform = PlatformClients.of(components.environment(), components.region());
  }

  @Override
  protected byte[] answer(InputStream event, Deadline deadline) {
    JsonNode records = Json.read(event).path("Records");
    ObjectNode answer = Json.object();
    ArrayNode failures = answer.putArray("batchItemFailures");
    for (String record : left(records, deadline)) {
      failures.addObject().put("itemIdentifier", record);
    }
    return Json.bytes(answer);
  }

  private List<String> left(JsonNode records, Deadline deadline) {
    if (records.path(0).path("eventSource").asString("").equals(QUEUE)) {
      return new Messages(platform.orElseThrow()).deliver(records);
    }
    EventBus bus = platform.<EventBus>map(named -> named).orElse(EventBus.NONE);
    return new Records(components.changes(bus), components.clock())
        .deliver(records, deadline)
        .map(List::of)
        .orElse(List.of());
  }
}
