package io.imageshare.faults;

import io.imageshare.rules.cloud.Around;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Batches of which a busy table processes only a portion. */
final class Portions {
  private Portions() {}

  /** Processes the first items of a batch that was sent, or none, and leaves the others. */
  static DynamoDbResponse process(boolean half, DynamoDbRequest request, Around.Call call) {
    return request instanceof BatchGetItemRequest read
        ? read(half, read, call)
        : write(half, (BatchWriteItemRequest) request, call);
  }

  private static DynamoDbResponse read(
      boolean half, BatchGetItemRequest request, Around.Call call) {
    Map.Entry<String, KeysAndAttributes> asked =
        request.requestItems().entrySet().iterator().next();
    List<Map<String, AttributeValue>> keys = asked.getValue().keys();
    int count = half ? (keys.size() + 1) / 2 : 0;
    BatchGetItemResponse.Builder answer = BatchGetItemResponse.builder().responses(Map.of());
    if (count > 0) {
      Map<String, KeysAndAttributes> first =
          Map.of(asked.getKey(), asked.getValue().toBuilder().keys(keys.subList(0, count)).build());
      answer = ((BatchGetItemResponse) call.make(read(request, first))).toBuilder();
    }
    return count == keys.size()
        ? answer.build()
        : answer
            .unprocessedKeys(
                Map.of(
                    asked.getKey(),
                    asked.getValue().toBuilder().keys(keys.subList(count, keys.size())).build()))
            .build();
  }

  private static BatchGetItemRequest read(
      BatchGetItemRequest request, Map<String, KeysAndAttributes> items) {
    return request.toBuilder().requestItems(items).build();
  }

  private static DynamoDbResponse write(
      boolean half, BatchWriteItemRequest request, Around.Call call) {
    Map.Entry<String, List<WriteRequest>> asked =
        request.requestItems().entrySet().iterator().next();
    List<WriteRequest> writes = asked.getValue();
    int count = half ? (writes.size() + 1) / 2 : 0;
    if (count > 0) {
      call.make(
          request.toBuilder()
              .requestItems(Map.of(asked.getKey(), writes.subList(0, count)))
              .build());
    }
    Map<String, List<WriteRequest>> rest =
        count == writes.size()
            ? Map.of()
            : Map.of(asked.getKey(), writes.subList(count, writes.size()));
    return BatchWriteItemResponse.builder().unprocessedItems(rest).build();
  }
}
