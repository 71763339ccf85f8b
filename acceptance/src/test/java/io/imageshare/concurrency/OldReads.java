package io.imageshare.concurrency;

import io.imageshare.rules.cloud.Around;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Answers some reads as the last one of the same items, as reads without strong consistency may.
 */
final class OldReads implements Around {
  private static final int OLD = 4;

  private final Map<DynamoDbRequest, DynamoDbResponse> last = new ConcurrentHashMap<>();

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    DynamoDbResponse now = call.make(request);
    if (!operation.equals("batchGetItem") && !operation.equals("query")) {
      return now;
    }
    DynamoDbResponse old = last.put(request, now);
    return old != null && ThreadLocalRandom.current().nextInt(OLD) == 0 ? old : now;
  }
}
