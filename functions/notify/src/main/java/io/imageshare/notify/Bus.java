package io.imageshare.notify;

import io.imageshare.http.CloudEvent;
import io.imageshare.http.Json;
import io.imageshare.telemetry.Telemetry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;
import tools.jackson.databind.JsonNode;

/**
 * A bus of EventBridge. The detail of each of its entries is a {@link CloudEvent}.
 *
 * @param arn of the bus
 */
record Bus(EventBridgeClient client, String arn) {
  /** What PutEvents takes at most; each has some KiB of the 256 that one call may have. */
  static final int MOST = 10;

  private static final String SOURCE = "imageshare";

  /**
   * Puts events there, once.
   *
   * @param events at most {@link #MOST}
   * @return those of which isn't known that they are taken
   */
  List<String> put(List<String> events) {
    try {
      List<PutEventsResultEntry> results =
          client.putEvents(put -> put.entries(events.stream().map(this::entry).toList())).entries();
      List<String> left = new ArrayList<>();
      for (int place = 0; place < events.size(); place++) {
        if (results.get(place).eventId() == null) {
          left.add(events.get(place));
          Telemetry.current().trouble("bus: " + results.get(place).errorCode());
        }
      }
      return left;
    } catch (SdkException failure) {
      Telemetry.current().trouble("bus: " + failure.getMessage());
      return events;
    }
  }

  private PutEventsRequestEntry entry(String event) {
    JsonNode read = Json.read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
    return PutEventsRequestEntry.builder()
        .eventBusName(arn)
        .source(SOURCE)
        .detailType(CloudEvent.shortType(read.path("type").stringValue()))
        .time(Instant.parse(read.path("time").stringValue()))
        .detail(event)
        .build();
  }
}
