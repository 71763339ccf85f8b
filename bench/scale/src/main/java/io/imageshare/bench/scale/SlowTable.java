package io.imageshare.bench.scale;

import io.imageshare.rules.cloud.Around;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Lets each call of the table take some time more, as the way to it does. */
record SlowTable(Duration time) implements Around {

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return call.make(request);
  }
}
