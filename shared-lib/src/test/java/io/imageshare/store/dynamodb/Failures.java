package io.imageshare.store.dynamodb;

import java.net.ConnectException;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The failures of calls, as the SDK tells of them. */
final class Failures {
  private Failures() {}

  /** The table answers with an error. */
  static SdkException answer(int status, String code) {
    return DynamoDbException.builder()
        .message("message of " + code)
        .statusCode(status)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage("m").build())
        .build();
  }

  /** The table has more to do than it can. */
  static SdkException throttled() {
    return ProvisionedThroughputExceededException.builder()
        .message("too much")
        .statusCode(400)
        .awsErrorDetails(
            AwsErrorDetails.builder()
                .errorCode("ProvisionedThroughputExceededException")
                .errorMessage("too much")
                .build())
        .build();
  }

  /** No answer came in time. */
  static SdkException noAnswer() {
    return ApiCallTimeoutException.create(Table.LONGEST_CALL.toMillis());
  }

  /** There is something wrong with the call. */
  static SdkException refused() {
    return answer(400, "ValidationException");
  }

  /** Something in the table's service went wrong. */
  static SdkException internal() {
    return answer(500, "InternalServerError");
  }

  /** There is no such table. */
  static SdkException noTable() {
    return ResourceNotFoundException.builder()
        .message("no such table")
        .statusCode(400)
        .awsErrorDetails(
            AwsErrorDetails.builder()
                .errorCode("ResourceNotFoundException")
                .errorMessage("no such table")
                .build())
        .build();
  }

  /** The function may not do that. */
  static SdkException denied() {
    return answer(400, "AccessDeniedException");
  }

  /** Nobody answers at the table's address. */
  static SdkException nobodyThere() {
    return SdkClientException.create("nobody", new ConnectException("Connection refused"));
  }

  /** The answer is none that can be read. */
  static SdkException garbage() {
    return SdkClientException.create("Unable to unmarshall response");
  }

  /** The transaction is cancelled, for one reason a write. */
  static SdkException cancelled(String... codes) {
    return TransactionCanceledException.builder()
        .message("cancelled")
        .statusCode(400)
        .awsErrorDetails(
            AwsErrorDetails.builder()
                .errorCode("TransactionCanceledException")
                .errorMessage("cancelled")
                .build())
        .cancellationReasons(
            Stream.of(codes).map(code -> CancellationReason.builder().code(code).build()).toList())
        .build();
  }

  /** Another transaction is in the way. */
  static SdkException conflict() {
    return cancelled("TransactionConflict", "None");
  }
}
