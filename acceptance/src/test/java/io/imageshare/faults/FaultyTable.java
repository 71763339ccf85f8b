package io.imageshare.faults;

import io.imageshare.rules.cloud.Around;
import io.imageshare.rules.cloud.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** A table that is sound until a fault is injected, and counts its calls. */
final class FaultyTable implements Around {
  private static final Duration SLOW = Duration.ofSeconds(2);
  private static final int REFUSED = 400;

  private final MovableClock clock;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger injected = new AtomicInteger();
  private final List<Runnable> late = new CopyOnWriteArrayList<>();
  private volatile @Nullable Injection<Fault> injection;

  FaultyTable(MovableClock clock) {
    this.clock = clock;
  }

  /** Is sound from now on, and counts its calls anew. */
  void mend() {
    injection = null;
    calls.set(0);
  }

  /** Has that fault from now on, and counts its calls anew. */
  void inject(Injection<Fault> fault) {
    mend();
    late.clear();
    injected.set(0);
    injection = fault;
  }

  /** How many calls there were. */
  int calls() {
    return calls.get();
  }

  /** How many of the calls had the fault. */
  int injected() {
    return injected.get();
  }

  /** Does what was left to be done late; whether there was anything. */
  boolean catchUp() {
    late.forEach(Runnable::run);
    return !late.isEmpty();
  }

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    int place = calls.getAndIncrement();
    Injection<Fault> now = injection;
    if (now == null || !now.hits(place) || !now.fault().befalls(request)) {
      return call.make(request);
    }
    injected.incrementAndGet();
    return fail(now.fault(), request, call);
  }

  private DynamoDbResponse fail(Fault fault, DynamoDbRequest request, Call call) {
    if (fault.isOfBatches()) {
      return Portions.process(fault.effect() == Fault.Effect.HALF, request, call);
    }
    RuntimeException failure = Failures.of(fault);
    if (fault.effect() == Fault.Effect.AT_ONCE) {
      call.make(request);
    } else if (fault.effect() == Fault.Effect.LATE) {
      late.add(() -> make(request, call));
    }
    if (failure instanceof ApiCallTimeoutException
        || failure instanceof ApiCallAttemptTimeoutException) {
      clock.advance(SLOW);
    }
    throw failure;
  }

  /** What comes so late may be refused by then. */
  private static void make(DynamoDbRequest request, Call call) {
    try {
      call.make(request);
    } catch (DynamoDbException refused) {
      if (refused.statusCode() != REFUSED) {
        throw refused;
      }
    }
  }
}
