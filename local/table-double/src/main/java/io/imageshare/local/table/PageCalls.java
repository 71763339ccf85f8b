package io.imageshare.local.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The calls that give items page by page, each page as of one moment. */
record PageCalls(Tables tables, WriteReader writes) {

  ObjectNode query(Fields request) {
    Table table = writes.table(request);
    boolean counts = request.oneOf("Select", "ALL_ATTRIBUTES", "COUNT").equals("COUNT");
    boolean forward = request.flag("ScanIndexForward", true);
    boolean consistent = request.flag("ConsistentRead");
    Capacity capacity = Capacity.asked(request);
    Key start = start(request, table);
    int limit = request.most("Limit");
    String filter = request.textOrNull("FilterExpression");
    PageReader page =
        Placeholders.all(
            request,
            table.keys(),
            placeholders -> {
              KeyRange range = KeyRange.read(request, placeholders);
              if (start != null) {
                range.requireStart(start);
              }
              PageReader reader =
                  new PageReader(limit, ConditionParser.readFilter(filter, placeholders));
              tables.reading(() -> reader.takeAll(range.items(table, forward, start)));
              return reader;
            });
    ObjectNode answer = answer(table, page, !counts, false);
    capacity.ofRead(answer, table, page.bytes(), consistent);
    return answer;
  }

  /** Whole items, or their keys only. */
  ObjectNode scan(Fields request) {
    Table table = writes.table(request);
    request.flag("ConsistentRead");
    String keys = table.keys().partition() + ", " + table.keys().sort();
    boolean keysOnly = request.oneOf("ProjectionExpression", "", keys).equals(keys);
    Key start = start(request, table);
    PageReader page = new PageReader(request.most("Limit"), Condition.ALWAYS);
    tables.reading(() -> scan(table, start, page));
    return answer(table, page, true, keysOnly);
  }

  private static boolean scan(Table table, @Nullable Key start, PageReader page) {
    if (start == null) {
      return table.partitions().stream()
          .allMatch(partition -> page.takeAll(table.partition(partition).values()));
    }
    String first = start.partition();
    return page.takeAll(table.partition(first).tailMap(start.sort(), false).values())
        && table.partitions().tailSet(first, false).stream()
            .allMatch(partition -> page.takeAll(table.partition(partition).values()));
  }

  private static @Nullable Key start(Fields request, Table table) {
    JsonNode start = request.nodeOrNull("ExclusiveStartKey");
    return start == null ? null : table.keys().of(Values.map(start));
  }

  private static ObjectNode answer(
      Table table, PageReader page, boolean withItems, boolean keysOnly) {
    ObjectNode answer = Json.object();
    answer.put("Count", page.items().size()).put("ScannedCount", page.read());
    if (withItems) {
      ArrayNode items = answer.putArray("Items");
      page.items().forEach(item -> items.add(keysOnly ? key(table, item) : item.json()));
    }
    Item end = page.end();
    if (end != null) {
      answer.set("LastEvaluatedKey", key(table, end));
    }
    return answer;
  }

  private static ObjectNode key(Table table, Item item) {
    Map<String, Value> attributes = item.attributes();
    return table.keys().json(table.keys().ofItem(attributes));
  }
}
