package io.imageshare.concurrency;

import io.imageshare.rules.cloud.Around;
import io.imageshare.store.AroundPorts;
import io.imageshare.store.LostOutcomes;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Loses the answer to most transactions, and half the time the transaction too; some repetitions
 * later the function hears of it, or gives it up.
 */
final class LostWrites implements Around, AroundPorts {
  private static final int HEARD_OF = 8;
  private static final long WAITED_MILLISECONDS = 2_000;

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    if (!operation.equals("transactWriteItems") || random.nextInt(HEARD_OF) == 0) {
      return call.make(request);
    }
    if (random.nextBoolean()) {
      call.make(request);
    }
    throw ApiCallTimeoutException.create(WAITED_MILLISECONDS);
  }

  /** Nobody repeats a change of a database, so fewer of them are lost. */
  @Override
  public Object answer(String name, List<Object> arguments, Supplier<Object> call) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new LostOutcomes(random::nextBoolean, random::nextBoolean).answer(name, arguments, call);
  }
}
