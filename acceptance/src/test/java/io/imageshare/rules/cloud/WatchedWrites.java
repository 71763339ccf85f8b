package io.imageshare.rules.cloud;

import io.imageshare.store.AroundPorts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Counts the writes that were tried, so that records have to be looked at only after one. As long
 * as there was none, it answers what a table was asked before as then: many inputs ask for much the
 * same few records.
 */
public final class WatchedWrites implements Around, AroundPorts {
  private static final Pattern READ = Pattern.compile("(get|batchGet)Item|query");
  private static final Pattern READ_OF_PORTS =
      Pattern.compile(
          "standing|kept|list|received|members|owned|job|unclaimed|backlog|counted|over|feed");
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
  public Object answer(String name, List<Object> arguments, Supplier<Object> call) {
    if (!READ_OF_PORTS.matcher(name).matches()) {
      writes.incrementAndGet();
    }
    return call.get();
  }

  /** How many writes were tried since the records were last as it had been. */
  public int writes() {
    return writes.get();
  }

  /** Tells that the records are as they had been. */
  public void restored() {
    writes.set(0);
  }
}
