package io.imageshare.local.table;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The calls that are known, by their names. */
final class Operations {
  private final Map<String, Function<Fields, ObjectNode>> operations;

  Operations(InstantSource clock) {
    Tables tables = new Tables();
    WriteReader writes = new WriteReader(tables);
    TableCalls table = new TableCalls(tables, clock);
    ItemCalls item = new ItemCalls(tables, writes);
    BatchCalls batch = new BatchCalls(tables, item);
    PageCalls page = new PageCalls(tables, writes);
    StreamCalls stream = new StreamCalls(tables);
    TransactionCall transaction = new TransactionCall(tables, writes, new RequestTokens(clock));
    this.operations =
        Map.ofEntries(
            Map.entry("CreateTable", table::create),
            Map.entry("DescribeTable", table::describe),
            Map.entry("DeleteTable", table::delete),
            Map.entry("UpdateTimeToLive", table::updateTimeToLive),
            Map.entry("GetItem", item::get),
            Map.entry("PutItem", item::put),
            Map.entry("UpdateItem", item::update),
            Map.entry("DeleteItem", item::delete),
            Map.entry("BatchGetItem", batch::get),
            Map.entry("BatchWriteItem", batch::write),
            Map.entry("Query", page::query),
            Map.entry("Scan", page::scan),
            Map.entry("TransactWriteItems", transaction::carryOut),
            Map.entry("DescribeStream", stream::describe),
            Map.entry("GetShardIterator", stream::iterator),
            Map.entry("GetRecords", stream::records));
  }

  Function<Fields, ObjectNode> named(String name) {
    Function<Fields, ObjectNode> operation = operations.get(name);
    if (operation == null) {
      throw Refused.of("UnknownOperationException", "not known to the table's double: " + name);
    }
    return operation;
  }
}
