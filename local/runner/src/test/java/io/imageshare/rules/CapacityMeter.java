package io.imageshare.rules;

import io.imageshare.rules.cloud.Around;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Sums the capacity units that calls of the table consume: those of queries as the table tells
 * them, all others by the rules of DynamoDB, since DynamoDB Local takes neither transactions nor
 * items that there aren't for what they cost.
 *
 * <p>No item of a share or an image here has more than 1 KB, the size of a write unit.
 */
final class CapacityMeter implements Around {
  private static final int UNITS_IN_TRANSACTION = 2;

  private final AtomicInteger calls = new AtomicInteger();
  private final DoubleAdder reads = new DoubleAdder();
  private final DoubleAdder writes = new DoubleAdder();

  /**
   * What was consumed.
   *
   * @param calls of the table
   * @param reads read units
   * @param writes write units
   */
  record Consumption(int calls, double reads, double writes) {}

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    calls.incrementAndGet();
    if (request instanceof QueryRequest query) {
      return query(query, call);
    }
    if (request instanceof BatchGetItemRequest read) {
      read.requestItems().values().forEach(each -> reads.add(each.keys().size()));
    } else if (request instanceof GetItemRequest) {
      reads.add(1);
    } else if (request instanceof TransactWriteItemsRequest transaction) {
      writes.add(UNITS_IN_TRANSACTION * transaction.transactItems().size());
    } else if (request instanceof BatchWriteItemRequest batch) {
      writes.add(items(batch.requestItems()));
    } else {
      writes.add(1);
    }
    return call.make(request);
  }

  /** What was consumed since the last time this was asked. */
  Consumption drain() {
    return new Consumption(calls.getAndSet(0), reads.sumThenReset(), writes.sumThenReset());
  }

  private QueryResponse query(QueryRequest query, Call call) {
    QueryResponse response =
        (QueryResponse)
            call.make(
                query.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build());
    reads.add(Math.max(1, response.consumedCapacity().capacityUnits()));
    return response;
  }

  private static <T> int items(Map<String, List<T>> tables) {
    return tables.values().stream().mapToInt(List::size).sum();
  }
}
