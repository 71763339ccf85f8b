package io.imageshare.local.table;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The calls about tables, all of which have a partition key and a sort key, both strings. */
record TableCalls(Tables tables, InstantSource clock) {
  /** All that a stream can tell of a write. */
  static final String VIEW = "NEW_AND_OLD_IMAGES";

  private static final String NAME = "TableName";

  ObjectNode create(Fields request) {
    String name = request.text(NAME);
    if (!name.matches("[A-Za-z0-9_.-]{3,255}")) {
      throw Refused.validation("not the name of a table: " + name);
    }
    if (!request.text("BillingMode").equals("PAY_PER_REQUEST")) {
      throw Refused.validation("a billing mode not known to the table's double");
    }
    Map<String, String> types = pairs(request, "AttributeDefinitions", "AttributeType");
    Map<String, String> parts = pairs(request, "KeySchema", "KeyType");
    KeyNames keys = new KeyNames(named(parts, "HASH"), named(parts, "RANGE"));
    if (!types.equals(Map.of(keys.partition(), "S", keys.sort(), "S")) || parts.size() != 2) {
      throw Refused.validation("keys not known to the table's double: " + parts + " " + types);
    }
    Table table = new Table(name, keys, clock, hasStream(request) ? new Stream() : null);
    tables.add(table);
    return told("TableDescription", table);
  }

  private static boolean hasStream(Fields request) {
    JsonNode specification = request.nodeOrNull("StreamSpecification");
    return specification != null
        && Fields.all(
            specification,
            fields ->
                fields.flag("StreamEnabled") && fields.oneOf("StreamViewType", VIEW).equals(VIEW));
  }

  ObjectNode describe(Fields request) {
    return told("Table", tables.named(request.text(NAME)));
  }

  ObjectNode delete(Fields request) {
    Table table = tables.named(request.text(NAME));
    tables.remove(table.name());
    return told("TableDescription", table);
  }

  /** Takes it, but drops nothing: what a test has written stays. */
  ObjectNode updateTimeToLive(Fields request) {
    tables.named(request.text(NAME));
    ObjectNode answer = Json.object();
    answer.set(
        "TimeToLiveSpecification",
        Fields.all(
            request.node("TimeToLiveSpecification"),
            fields ->
                Json.object()
                    .put("AttributeName", fields.text("AttributeName"))
                    .put("Enabled", fields.flag("Enabled"))));
    return answer;
  }

  private static Map<String, String> pairs(Fields request, String list, String second) {
    Map<String, String> pairs = new LinkedHashMap<>();
    request
        .list(list, pair -> Map.entry(pair.text("AttributeName"), pair.text(second)))
        .forEach(pair -> pairs.put(pair.getKey(), pair.getValue()));
    return pairs;
  }

  private static String named(Map<String, String> parts, String type) {
    return parts.entrySet().stream()
        .filter(part -> part.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> Refused.validation("a key without " + type + ": " + Set.of(parts)));
  }

  private static ObjectNode told(String as, Table table) {
    ObjectNode answer = Json.object();
    ObjectNode description =
        answer.putObject(as).put(NAME, table.name()).put("TableStatus", "ACTIVE");
    if (table.stream() != null) {
      description.put("LatestStreamArn", StreamCalls.arn(table));
    }
    ArrayNode schema = description.putArray("KeySchema");
    schema.addObject().put("AttributeName", table.keys().partition()).put("KeyType", "HASH");
    schema.addObject().put("AttributeName", table.keys().sort()).put("KeyType", "RANGE");
    return answer;
  }
}
