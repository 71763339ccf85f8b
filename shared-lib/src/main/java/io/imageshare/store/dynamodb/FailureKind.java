package io.imageshare.store.dynamodb;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/** What a failed call means for what it was to do. */
enum FailureKind {
  /** It was turned away for now, and has done nothing. */
  TURNED_AWAY,
  /** It may have done its work or not, or may still do it. */
  AMBIGUOUS,
  /**
   * It has done nothing, and won't the next time either: the table can't be used as it is set up.
   */
  UNUSABLE,
  /** It has done nothing, for a reason that lies in the call itself, such as a failed condition. */
  REFUSED;

  private static final Set<String> TURNING_AWAY =
      Set.of(
          "ProvisionedThroughputExceededException",
          "ReplicatedWriteConflictException",
          "RequestLimitExceeded",
          "ThrottlingError",
          "ThrottlingException",
          "TransactionConflictException",
          "TransactionInProgressException");

  private static final Set<String> REFUSING =
      Set.of(
          "ConditionalCheckFailedException",
          "IdempotentParameterMismatchException",
          "SerializationException",
          "TransactionCanceledException",
          "ValidationException");

  static FailureKind of(SdkException failure) {
    if (failure instanceof AwsServiceException answer) {
      return ofAnswer(answer);
    }
    return failure instanceof MissingCredentialsException || neverSent(failure)
        ? UNUSABLE
        : AMBIGUOUS;
  }

  private static FailureKind ofAnswer(AwsServiceException answer) {
    String code = code(answer);
    if (TURNING_AWAY.contains(code) || answer.isThrottlingException()) {
      return TURNED_AWAY;
    }
    if (REFUSING.contains(code)) {
      return REFUSED;
    }
    return answer.statusCode() >= 500 ? AMBIGUOUS : UNUSABLE;
  }

  /** The table's name for what went wrong; empty if it gave none. */
  static String code(AwsServiceException answer) {
    return answer.awsErrorDetails() == null || answer.awsErrorDetails().errorCode() == null
        ? ""
        : answer.awsErrorDetails().errorCode();
  }

  private static boolean neverSent(SdkException failure) {
    return failure instanceof SdkClientException
        && Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
            .filter(IOException.class::isInstance)
            .anyMatch(FailureKind::isBeforeConnection);
  }

  private static boolean isBeforeConnection(Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof NoRouteToHostException
        || cause instanceof UnknownHostException
        || cause instanceof SSLHandshakeException;
  }
}
