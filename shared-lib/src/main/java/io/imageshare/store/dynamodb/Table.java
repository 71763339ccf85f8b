package io.imageshare.store.dynamodb;

import io.imageshare.domain.Region;
import io.imageshare.store.Deadline;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.telemetry.Telemetry;
import java.time.Duration;
import java.util.function.Function;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The table and how to call it.
 *
 * @param client one that repeats nothing by itself: repeating is done here, where it is known what
 *     is left of the time and what may have been written
 */
record Table(DynamoDbClient client, String name, Region region, Backoff backoff) {
  /**
   * How long to wait for an answer: it takes milliseconds, and after so long asking again is
   * faster.
   */
  static final Duration LONGEST_CALL = Duration.ofSeconds(2);

  /** How long a call that knows no deadline is repeated. */
  static final Duration PATIENCE = Duration.ofSeconds(8);

  /**
   * Makes a call that does no harm if it is made twice, and repeats it while the table turns it
   * away or does not answer.
   *
   * @throws StoreUnavailableException if it has not succeeded in the end
   */
  <T> T call(Function<DynamoDbClient, T> call) {
    Deadline deadline = backoff.deadline(PATIENCE);
    for (int repetitions = 0; ; repetitions++) {
      try {
        return once(call);
      } catch (SdkException failure) {
        FailureKind kind = FailureKind.of(failure);
        if (kind == FailureKind.REFUSED) {
          throw failure;
        }
        if (kind == FailureKind.UNUSABLE || !backoff.before(repetitions, deadline)) {
          throw unavailable(failure);
        }
      }
    }
  }

  /** Makes a call once, as one round trip of the invocation. Every call of the table goes here. */
  <T> T once(Function<DynamoDbClient, T> call) {
    Telemetry.current().roundTrip();
    return call.apply(client);
  }

  /** The failure in one line for the operator's log. */
  StoreUnavailableException unavailable(SdkException failure) {
    return new StoreUnavailableException(
        "The table " + name + " in " + region + " " + reason(failure), failure);
  }

  /** The table has turned a part of each call away for as long as could be waited. */
  StoreUnavailableException overloaded() {
    return new StoreUnavailableException(
        "The table " + name + " in " + region + " is overloaded.",
        new IllegalStateException("Parts of a batch were left unprocessed."));
  }

  private static String reason(SdkException failure) {
    String message = String.valueOf(failure.getMessage());
    if (!(failure instanceof AwsServiceException answer)) {
      return "can't be reached: " + message;
    }
    String code = FailureKind.code(answer);
    if (code.equals("ResourceNotFoundException")) {
      return "does not exist: " + message;
    }
    if (code.equals("AccessDeniedException")) {
      return "may not be used so: " + message;
    }
    return "can't be used: " + message;
  }
}
