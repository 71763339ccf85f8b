package io.imageshare.fuzzing;

import io.imageshare.rules.cloud.Around;
import io.imageshare.rules.cloud.AroundPorts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Answers a read that was asked before as then, as long as nothing was written: a million inputs
 * ask a table for much the same few records.
 */
final class Recollection implements Around, AroundPorts {
  private static final Pattern READ = Pattern.compile("(get|batchGet)Item|query");
  private static final Pattern READ_OF_PORTS =
      Pattern.compile("standing|list|members|owned|job|unclaimed|backlog");
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

  /** A database has its own memory. */
  @Override
  public Object answer(String name, Supplier<Object> call) {
    if (!READ_OF_PORTS.matcher(name).matches()) {
      writes.incrementAndGet();
    }
    return call.get();
  }

  /** How many writes were tried since the records were last as it had been. */
  int writes() {
    return writes.get();
  }

  /** Tells that the records are as they had been. */
  void restored() {
    writes.set(0);
  }
}
