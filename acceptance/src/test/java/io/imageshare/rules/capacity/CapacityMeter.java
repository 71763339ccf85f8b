package io.imageshare.rules.capacity;

import io.imageshare.parallel.Brief;
import io.imageshare.rules.cloud.Around;
import java.util.Set;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Sums what the calls take that are made of the table while a request is answered. */
public final class CapacityMeter implements Around {
  private static final Set<Class<?>> READING =
      Set.of(GetItemRequest.class, BatchGetItemRequest.class, QueryRequest.class);

  private final Thread answering = Thread.currentThread();
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger roundTrips = new AtomicInteger();
  private final AtomicInteger itemsRead = new AtomicInteger();
  private final AtomicInteger itemsWritten = new AtomicInteger();
  private final DoubleAdder reads = new DoubleAdder();
  private final DoubleAdder writes = new DoubleAdder();

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    calls.incrementAndGet();
    boolean ofAnswer = Thread.currentThread().equals(answering) && !isForAnotherThread();
    if (ofAnswer || isWaitedFor()) {
      roundTrips.incrementAndGet();
    }
    if (READING.contains(request.getClass())) {
      return read(request, call);
    }
    Units written = Units.written(request);
    itemsWritten.addAndGet(written.items());
    writes.add(written.units());
    return call.make(request);
  }

  /** What was taken since the last time this was asked. */
  public Consumption drain() {
    return new Consumption(
        calls.getAndSet(0),
        roundTrips.getAndSet(0),
        itemsRead.getAndSet(0),
        itemsWritten.getAndSet(0),
        reads.sumThenReset(),
        writes.sumThenReset());
  }

  /** Whether the answering thread only stands in for another one, of which there was none free. */
  private static boolean isForAnotherThread() {
    return isBy(CallerRunsPolicy.class);
  }

  /** Whether the answering thread does nothing else until the call has ended, or its time is up. */
  private static boolean isWaitedFor() {
    return isBy(Brief.class);
  }

  private static boolean isBy(Class<?> type) {
    return StackWalker.getInstance()
        .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(type.getName())));
  }

  private DynamoDbResponse read(DynamoDbRequest request, Call call) {
    DynamoDbResponse response = call.make(telling(request));
    Units read = Units.read(request, response);
    itemsRead.addAndGet(read.items());
    reads.add(read.units());
    return response;
  }

  private static DynamoDbRequest telling(DynamoDbRequest request) {
    return request instanceof QueryRequest query
        ? query.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build()
        : request;
  }
}
