package io.imageshare.local.stream;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records of a stream as the event with which Lambda hands them to a function. */
public final class StreamEvents {
  private static final JsonMapper JSON = new JsonMapper();

  private StreamEvents() {}

  /** The event, as JSON. */
  public static byte[] of(List<Record> records) {
    ObjectNode event = JSON.createObjectNode();
    ArrayNode list = event.putArray("Records");
    records.forEach(record -> list.add(json(record)));
    return JSON.writeValueAsBytes(event);
  }

  private static ObjectNode json(Record record) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("eventID", record.eventID())
            .put("eventName", record.eventNameAsString())
            .put("eventVersion", "1.1")
            .put("eventSource", "aws:dynamodb");
    StreamRecord written = record.dynamodb();
    ObjectNode change =
        json.putObject("dynamodb")
            .put("SequenceNumber", written.sequenceNumber())
            .put("StreamViewType", written.streamViewTypeAsString());
    Instant time = written.approximateCreationDateTime();
    if (time != null) {
      change.put("ApproximateCreationDateTime", time.getEpochSecond());
    }
    change.set("Keys", json(written.keys()));
    if (written.hasOldImage()) {
      change.set("OldImage", json(written.oldImage()));
    }
    if (written.hasNewImage()) {
      change.set("NewImage", json(written.newImage()));
    }
    return json;
  }

  private static ObjectNode json(Map<String, AttributeValue> item) {
    ObjectNode json = JSON.createObjectNode();
    item.forEach((name, value) -> json.set(name, json(value)));
    return json;
  }

  /** The value in an object whose only member is called after its type. */
  private static ObjectNode json(AttributeValue value) {
    ObjectNode json = JSON.createObjectNode();
    switch (value.type()) {
      case S -> json.put("S", value.s());
      case N -> json.put("N", value.n());
      case BOOL -> json.put("BOOL", value.bool());
      case M -> json.set("M", json(value.m()));
      case L -> {
        ArrayNode list = json.putArray("L");
        value.l().forEach(each -> list.add(json(each)));
      }
      default -> throw new IllegalArgumentException("no record has such a value: " + value.type());
    }
    return json;
  }
}
