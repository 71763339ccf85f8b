package io.imageshare.bench.scale;

import io.imageshare.rules.cloud.Around;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Writes the items that transactions put, in bulk and under no condition. What transactions change
 * of items that are there already, such as counts, is left out.
 */
final class BulkWrites implements Around {
  /** The most that one call writes. */
  private static final int WRITES = 25;

  private final DynamoDbClient client;
  private final String table;
  private final List<WriteRequest> waiting = new ArrayList<>();

  BulkWrites(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    if (!(request instanceof TransactWriteItemsRequest transaction)) {
      throw new IllegalArgumentException(operation + " is no transaction");
    }
    for (TransactWriteItem write : transaction.transactItems()) {
      Put put = write.put();
      if (put != null) {
        write(put.item());
      }
    }
    return TransactWriteItemsResponse.builder().build();
  }

  private void write(Map<String, AttributeValue> item) {
    waiting.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
    if (waiting.size() == WRITES) {
      flush();
    }
  }

  /** Writes what waits for company. */
  void flush() {
    if (!waiting.isEmpty()) {
      client.batchWriteItem(batch -> batch.requestItems(Map.of(table, waiting)));
      waiting.clear();
    }
  }
}
