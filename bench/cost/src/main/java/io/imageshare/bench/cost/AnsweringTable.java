package io.imageshare.bench.cost;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/**
 * A table that answers every call of one request at once and at no cost: reads as it has answered
 * them the first time, writes by taking them for done. So the records stay as they are.
 */
final class AnsweringTable implements DynamoDbClient {
  private final DynamoDbClient table;
  private final FirstAnswer<BatchGetItemResponse> items = new FirstAnswer<>();
  private final FirstAnswer<QueryResponse> lists = new FirstAnswer<>();
  private final PutItemResponse put = PutItemResponse.builder().build();
  private final TransactWriteItemsResponse written = TransactWriteItemsResponse.builder().build();

  AnsweringTable(DynamoDbClient table) {
    this.table = table;
  }

  /** The request was answered once; from now on nothing reaches the table. */
  void repeat() {
    items.repeat();
    lists.repeat();
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    return items.orAsk(() -> table.batchGetItem(request));
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    return lists.orAsk(() -> table.query(request));
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    return written;
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    return put;
  }

  @Override
  public String serviceName() {
    return table.serviceName();
  }

  @Override
  public void close() {
    table.close();
  }
}
