package io.imageshare.rules;

import io.imageshare.rules.cloud.Around;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Sums the capacity units that queries and reads consume. */
final class CapacityMeter implements Around {
  private final DoubleAdder consumed = new DoubleAdder();

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    if (request instanceof QueryRequest query) {
      QueryResponse response =
          (QueryResponse)
              call.make(
                  query.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build());
      add(List.of(response.consumedCapacity()));
      return response;
    }
    if (request instanceof BatchGetItemRequest read) {
      BatchGetItemResponse response =
          (BatchGetItemResponse)
              call.make(
                  read.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build());
      add(response.consumedCapacity());
      return response;
    }
    return call.make(request);
  }

  /** The units consumed since the last time this was asked. */
  double drain() {
    return consumed.sumThenReset();
  }

  private void add(List<ConsumedCapacity> units) {
    units.forEach(each -> consumed.add(each.capacityUnits()));
  }
}
