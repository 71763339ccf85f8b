package io.imageshare.bench.cost;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
 * Answers every call at once and at no cost: reads as the table has answered them the first time,
 * writes by taking them for done. So the records stay as they are, and each request finds what the
 * one before found.
 *
 * <p>It is for one request, over and over, which reads at most once in each of the two ways.
 */
final class AnsweringTable implements DynamoDbClient {
  private final DynamoDbClient table;
  private final FirstAnswer<BatchGetItemRequest, BatchGetItemResponse> items;
  private final FirstAnswer<QueryRequest, QueryResponse> lists;
  private final PutItemResponse put = PutItemResponse.builder().build();
  private final TransactWriteItemsResponse written = TransactWriteItemsResponse.builder().build();

  AnsweringTable(DynamoDbClient table) {
    this.table = table;
    this.items = new FirstAnswer<>(table::batchGetItem);
    this.lists = new FirstAnswer<>(table::query);
  }

  /** The request was answered once; from now on nothing reaches the table. */
  void repeat() {
    items.repeat();
    lists.repeat();
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    return items.of(request);
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    return lists.of(request);
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

  private static final class FirstAnswer<Q, A> {
    private final Function<Q, A> table;
    private @Nullable A answer;
    private boolean repeats;

    FirstAnswer(Function<Q, A> table) {
      this.table = table;
    }

    void repeat() {
      repeats = true;
    }

    A of(Q request) {
      A known = answer;
      if (known == null) {
        known = table.apply(request);
        answer = known;
      } else if (!repeats) {
        throw new IllegalStateException("The request reads twice in the same way: " + request);
      }
      return known;
    }
  }
}
