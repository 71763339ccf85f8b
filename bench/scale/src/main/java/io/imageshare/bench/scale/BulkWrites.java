package io.imageshare.bench.scale;

import io.imageshare.rules.cloud.Around;
import io.imageshare.rules.cloud.BulkPuts;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/**
 * Writes the items that transactions put, in bulk and under no condition. What transactions change
 * of items that are there already, such as counts, is left out.
 */
final class BulkWrites implements Around {
  private final BulkPuts puts;

  BulkWrites(DynamoDbClient client, String table) {
    this.puts = new BulkPuts(client, table);
  }

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    if (!(request instanceof TransactWriteItemsRequest transaction)) {
      throw new IllegalArgumentException(operation + " is no transaction");
    }
    for (TransactWriteItem write : transaction.transactItems()) {
      Put put = write.put();
      if (put != null) {
        puts.put(put.item());
      }
    }
    return TransactWriteItemsResponse.builder().build();
  }

  /** Writes what waits for company. */
  void flush() {
    puts.flush();
  }
}
