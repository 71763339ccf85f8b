package io.imageshare.fuzzing;

import io.imageshare.rules.cloud.Around;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Answers a read that was asked before as then, as long as nothing was written: a million inputs
 * ask a table for much the same few records.
 */
final class Recollection implements Around {
  private static final Pattern READ = Pattern.compile("(get|batchGet)Item|query");
  private static final int REMEMBERED = 10_000;

  private final Map<DynamoDbRequest, DynamoDbResponse> answers = new ConcurrentHashMap<>();
  private final AtomicInteger writes = new AtomicInteger();

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    if (!READ.matcher(operation).matches()) {
      writes.incrementAndGet();
      return call.make(request);
    }
    if (writes.get() > 0) {
      return call.make(request);
    }
    if (answers.size() >= REMEMBERED) {
      answers.clear();
    }
    return answers.computeIfAbsent(request, call::make);
  }

  /** How many writes were tried since the table was last as it had been. */
  int writes() {
    return writes.get();
  }

  /** Tells that the table is as it had been. */
  void restored() {
    writes.set(0);
  }
}
