package io.imageshare.faults;

import java.net.ConnectException;
import java.net.SocketException;
import java.util.List;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** What the SDK throws for a call that failed. */
final class Failures {
  private static final long WAITED_MILLISECONDS = 2_000;

  private Failures() {}

  /** What it throws for that fault, which isn't one of batches that are answered in part. */
  static RuntimeException of(Fault fault) {
    return switch (fault) {
      case DENIED -> answer(400, "AccessDeniedException");
      case NO_TABLE -> answer(400, "ResourceNotFoundException");
      case INVALID -> answer(400, "ValidationException");
      case CAPACITY_EXCEEDED -> answer(400, "ProvisionedThroughputExceededException");
      case THROTTLED -> answer(400, "ThrottlingException");
      case REQUESTS_EXCEEDED -> answer(400, "RequestLimitExceeded");
      case ITEM_IN_TRANSACTION -> answer(400, "TransactionConflictException");
      case TRANSACTION_IN_PROGRESS -> answer(400, "TransactionInProgressException");
      case CANCELLED_BY_CONFLICT -> cancelled("TransactionConflict");
      case CANCELLED_BY_THROTTLING -> cancelled("ThrottlingError");
      case UNCONNECTED -> unconnected();
      case RESET_BEFORE, RESET_AFTER -> reset();
      case FAILED_BEFORE, FAILED_AFTER -> answer(500, "InternalServerError");
      case UNAVAILABLE_BEFORE, UNAVAILABLE_AFTER -> answer(503, "");
      case TRUNCATED -> unreadable();
      case SPOILT ->
          Crc32MismatchException.create("Expected 1 as the Crc32 checksum but was 2", null);
      case SLOW_AFTER -> ApiCallAttemptTimeoutException.create(WAITED_MILLISECONDS);
      case SLOW_BEFORE, SLOWER_THAN_THE_REQUEST ->
          ApiCallTimeoutException.create(WAITED_MILLISECONDS);
      case HALF_DONE, UNPROCESSED -> throw new IllegalArgumentException(fault + " is an answer");
    };
  }

  /** The table answered with that error. */
  private static RuntimeException answer(int status, String code) {
    return DynamoDbException.builder()
        .message(code)
        .statusCode(status)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage(code).build())
        .build();
  }

  /** A transaction was cancelled for that reason, which lies in one of its writes. */
  private static RuntimeException cancelled(String reason) {
    String code = "TransactionCanceledException";
    return TransactionCanceledException.builder()
        .message(reason)
        .statusCode(400)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage(reason).build())
        .cancellationReasons(
            List.of(
                CancellationReason.builder().code("None").build(),
                CancellationReason.builder().code(reason).build()))
        .build();
  }

  /** The connection broke. */
  private static RuntimeException reset() {
    return SdkClientException.create(
        "Unable to execute HTTP request: Connection reset",
        new SocketException("Connection reset"));
  }

  /** There was no connection. */
  private static RuntimeException unconnected() {
    return SdkClientException.create(
        "Unable to execute HTTP request: Connection refused",
        new ConnectException("Connection refused"));
  }

  /** The answer could not be read. */
  private static RuntimeException unreadable() {
    return SdkClientException.create(
        "Unable to unmarshall response (Unexpected end-of-input).",
        new IllegalStateException("Unexpected end-of-input"));
  }
}
