package io.imageshare.notify;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Events that come from the queue, to be put on the bus again. */
record Messages(Platform platform) {

  /**
   * Delivers them.
   *
   * @return the IDs of the messages that are to come again
   */
  List<String> deliver(JsonNode records) {
    List<String> left = new ArrayList<>();
    for (JsonNode record : records) {
      String event = record.path("body").stringValue();
      if (!platform.put(List.of(event)).isEmpty()) {
        left.add(record.path("messageId").stringValue());
      }
    }
    return left;
  }
}
