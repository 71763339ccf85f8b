package io.imageshare.rules.cloud;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Loses the answers to transactions: the caller waits for them in vain. */
public final class LostAnswers implements Around {
  private static final long WAITED_MILLISECONDS = 2_000;

  private final AtomicInteger left;
  private final boolean applied;

  private LostAnswers(int count, boolean applied) {
    this.left = new AtomicInteger(count);
    this.applied = applied;
  }

  /** Loses so many answers. */
  public static LostAnswers first(int count) {
    return new LostAnswers(count, true);
  }

  /** Loses every answer. */
  public static LostAnswers all() {
    return first(Integer.MAX_VALUE);
  }

  /** The same, but what was asked for isn't done either. */
  public LostAnswers beforeTheyTakeEffect() {
    return new LostAnswers(left.get(), false);
  }

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    boolean lost = operation.equals("transactWriteItems") && left.getAndDecrement() > 0;
    if (!lost) {
      return call.make(request);
    }
    if (applied) {
      call.make(request);
    }
    throw ApiCallTimeoutException.create(WAITED_MILLISECONDS);
  }
}
