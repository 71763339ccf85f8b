package io.imageshare.concurrency;

import io.imageshare.rules.cloud.Around;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Does what DynamoDB may do, and its double seldom does: others come in between any two calls,
 * between the items of a batch that is read, which come in any order, and between the rows of a
 * list.
 */
final class BusyTable implements Around {
  private static final int LONGEST_NANOSECONDS = 300_000;

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    letOthersIn();
    if (request instanceof BatchGetItemRequest batch) {
      return oneByOne(batch, call);
    }
    DynamoDbRequest sent =
        request instanceof QueryRequest list && ThreadLocalRandom.current().nextBoolean()
            ? list.toBuilder().limit(1).build()
            : request;
    DynamoDbResponse response = call.make(sent);
    letOthersIn();
    return response;
  }

  private static DynamoDbResponse oneByOne(BatchGetItemRequest batch, Call call) {
    Map.Entry<String, KeysAndAttributes> wanted = batch.requestItems().entrySet().iterator().next();
    List<Map<String, AttributeValue>> keys = new ArrayList<>(wanted.getValue().keys());
    Collections.shuffle(keys, ThreadLocalRandom.current());
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    for (Map<String, AttributeValue> key : keys) {
      KeysAndAttributes one = wanted.getValue().toBuilder().keys(List.of(key)).build();
      BatchGetItemRequest request =
          batch.toBuilder().requestItems(Map.of(wanted.getKey(), one)).build();
      BatchGetItemResponse response = (BatchGetItemResponse) call.make(request);
      items.addAll(response.responses().getOrDefault(wanted.getKey(), List.of()));
      letOthersIn();
    }
    return BatchGetItemResponse.builder().responses(Map.of(wanted.getKey(), items)).build();
  }

  private static void letOthersIn() {
    LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(LONGEST_NANOSECONDS));
  }
}
