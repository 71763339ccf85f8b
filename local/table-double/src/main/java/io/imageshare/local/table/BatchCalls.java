package io.imageshare.local.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The calls about many items, each of which is read or written for itself. */
record BatchCalls(Tables tables, ItemCalls single) {
  private static final int MOST_READS = 100;
  private static final int MOST_WRITES = 25;
  private static final int MOST_BYTES = 16 << 20;

  private record Wanted(Table table, Key key) {}

  ObjectNode get(Fields request) {
    List<Wanted> wanted = new ArrayList<>();
    for (Map.Entry<String, JsonNode> asked : request.node("RequestItems").properties()) {
      Table table = tables.named(asked.getKey());
      wanted.addAll(Fields.all(asked.getValue(), keys -> keys(table, keys)));
    }
    require(wanted, MOST_READS);
    ObjectNode answer = Json.object();
    ObjectNode responses = answer.putObject("Responses");
    ObjectNode unprocessed = answer.putObject("UnprocessedKeys");
    int bytes = 0;
    for (Wanted each : wanted) {
      Item found = tables.reading(() -> each.table().find(each.key()));
      bytes += found == null ? 0 : found.size();
      if (bytes > MOST_BYTES) {
        unprocessed
            .withObjectProperty(each.table().name())
            .withArrayProperty("Keys")
            .add(each.table().keys().json(each.key()));
        unprocessed.withObjectProperty(each.table().name()).put("ConsistentRead", true);
      } else {
        ArrayNode items = responses.withArrayProperty(each.table().name());
        if (found != null) {
          items.add(found.json());
        }
      }
    }
    return answer;
  }

  private static List<Wanted> keys(Table table, Fields asked) {
    asked.flag("ConsistentRead");
    List<Wanted> wanted = new ArrayList<>();
    asked
        .node("Keys")
        .forEach(key -> wanted.add(new Wanted(table, table.keys().of(Values.map(key)))));
    return wanted;
  }

  ObjectNode write(Fields request) {
    List<Write> writes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> asked : request.node("RequestItems").properties()) {
      Table table = tables.named(asked.getKey());
      asked
          .getValue()
          .forEach(write -> writes.add(Fields.all(write, either -> write(table, either))));
    }
    require(
        writes.stream().map(write -> new Wanted(write.table(), write.key())).toList(), MOST_WRITES);
    writes.forEach(single::make);
    ObjectNode answer = Json.object();
    answer.putObject("UnprocessedItems");
    return answer;
  }

  private static Write write(Table table, Fields either) {
    JsonNode put = either.nodeOrNull("PutRequest");
    if (put != null) {
      Item item = new Item(Fields.all(put, fields -> Values.map(fields.node("Item"))));
      return write(table, table.keys().ofItem(item.attributes()), before -> item);
    }
    return write(
        table,
        Fields.all(
            either.node("DeleteRequest"),
            fields -> table.keys().of(Values.map(fields.node("Key")))),
        Change.DELETION);
  }

  private static Write write(Table table, Key key, Change change) {
    return Write.of(table, key, Condition.ALWAYS, change);
  }

  private static void require(List<Wanted> wanted, int most) {
    if (wanted.isEmpty() || wanted.size() > most) {
      throw Refused.validation(
          "Too many items requested, or none: " + wanted.size() + " instead of 1 to " + most);
    }
    Set<Wanted> different = new HashSet<>(wanted);
    if (different.size() < wanted.size()) {
      throw Refused.validation("Provided list of item keys contains duplicates");
    }
  }
}
