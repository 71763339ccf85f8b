package io.imageshare.local.table;

import java.util.Map;
import java.util.function.BiFunction;

/** Reads the writes of requests and of transactions. */
record WriteReader(Tables tables) {
  private static final String CONDITION = "ConditionExpression";

  Write put(Fields request) {
    Table table = table(request);
    Map<String, Value> attributes = Values.map(request.node("Item"));
    Key key = table.keys().ofItem(attributes);
    return write(request, table, key, (same, placeholders) -> put(new Item(attributes)));
  }

  Write delete(Fields request) {
    return write(request, (key, placeholders) -> Change.DELETION);
  }

  Write update(Fields request) {
    return write(request, (key, placeholders) -> UpdateParser.read(request, key, placeholders));
  }

  Write check(Fields request) {
    // It has to be there.
    request.text(CONDITION);
    return write(request, (key, placeholders) -> Change.NOTHING);
  }

  Table table(Fields request) {
    return tables.named(request.text("TableName"));
  }

  private Write write(Fields request, BiFunction<Key, Placeholders, Change> change) {
    Table table = table(request);
    return write(request, table, table.keys().of(Values.map(request.node("Key"))), change);
  }

  private static Write write(
      Fields request, Table table, Key key, BiFunction<Key, Placeholders, Change> change) {
    return Placeholders.all(
        request,
        table.keys(),
        placeholders ->
            Write.of(
                table,
                key,
                ConditionParser.read(request, CONDITION, placeholders),
                change.apply(key, placeholders)));
  }

  private static Change put(Item item) {
    return before -> item;
  }
}
