package io.imageshare.rules;

import io.imageshare.rules.cloud.Around;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Takes half the writes of each batch and leaves the others unprocessed, as a busy table does. */
final class HalfBatches implements Around {
  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    if (!(request instanceof BatchWriteItemRequest batch)) {
      return call.make(request);
    }
    Map.Entry<String, List<WriteRequest>> writes =
        batch.requestItems().entrySet().iterator().next();
    List<WriteRequest> list = writes.getValue();
    int half = (list.size() + 1) / 2;
    call.make(
        batch.toBuilder().requestItems(Map.of(writes.getKey(), list.subList(0, half))).build());
    Map<String, List<WriteRequest>> rest =
        half == list.size() ? Map.of() : Map.of(writes.getKey(), list.subList(half, list.size()));
    return BatchWriteItemResponse.builder().unprocessedItems(rest).build();
  }
}
