package io.imageshare.rules.cloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Writes items under no condition, as many at once as a call takes. */
public final class BulkPuts {
  private static final int WRITES = 25;

  private final DynamoDbClient client;
  private final String table;
  private final List<WriteRequest> waiting = new ArrayList<>();

  /** Writes to that table. */
  public BulkPuts(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** Writes the item, now or with those that follow. */
  public void put(Map<String, AttributeValue> item) {
    waiting.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
    if (waiting.size() == WRITES) {
      flush();
    }
  }

  /** Writes what waits for company. */
  public void flush() {
    if (!waiting.isEmpty()) {
      client.batchWriteItem(batch -> batch.requestItems(Map.of(table, waiting)));
      waiting.clear();
    }
  }
}
