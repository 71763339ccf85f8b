package io.imageshare.store.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What the failure of a call tells about what it was to do. */
class FailureKindTest {
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "400, ProvisionedThroughputExceededException, TURNED_AWAY",
    "400, ReplicatedWriteConflictException, TURNED_AWAY",
    "400, RequestLimitExceeded, TURNED_AWAY",
    "400, ThrottlingError, TURNED_AWAY",
    "400, ThrottlingException, TURNED_AWAY",
    "400, TransactionConflictException, TURNED_AWAY",
    "400, TransactionInProgressException, TURNED_AWAY",
    "429, SomethingNew, TURNED_AWAY",
    "400, ConditionalCheckFailedException, REFUSED",
    "400, IdempotentParameterMismatchException, REFUSED",
    "400, SerializationException, REFUSED",
    "400, TransactionCanceledException, REFUSED",
    "400, ValidationException, REFUSED",
    "500, InternalServerError, AMBIGUOUS",
    "500, InternalFailure, AMBIGUOUS",
    "503, ServiceUnavailable, AMBIGUOUS",
    "502, '', AMBIGUOUS",
    "400, ResourceNotFoundException, UNUSABLE",
    "400, AccessDeniedException, UNUSABLE",
    "400, UnrecognizedClientException, UNUSABLE",
    "400, ExpiredTokenException, UNUSABLE",
    "400, IncompleteSignatureException, UNUSABLE",
    "400, MissingAuthenticationTokenException, UNUSABLE",
    "403, InvalidSignatureException, UNUSABLE",
    "400, SomethingNew, UNUSABLE",
    "404, '', UNUSABLE"
  })
  void ofAnAnswer(int status, String code, FailureKind kind) {
    assertThat(FailureKind.of(Failures.answer(status, code))).isEqualTo(kind);
  }

  @Test
  void ofAnAnswerWithoutDetails() {
    assertThat(FailureKind.of(DynamoDbException.builder().statusCode(500).build()))
        .isEqualTo(FailureKind.AMBIGUOUS);
    assertThat(FailureKind.of(DynamoDbException.builder().statusCode(400).build()))
        .isEqualTo(FailureKind.UNUSABLE);
  }

  static Stream<IOException> beforeConnection() {
    return Stream.of(
        new ConnectException("Connection refused"),
        new NoRouteToHostException("no route"),
        new UnknownHostException("dynamodb.nowhere"),
        new SSLHandshakeException("certificate expired"));
  }

  static Stream<IOException> afterwards() {
    return Stream.of(
        new SocketTimeoutException("Read timed out"),
        new SocketException("Connection reset"),
        new IOException("Unexpected end of file from server"));
  }

  @ParameterizedTest
  @MethodSource("beforeConnection")
  void whatWasNeverSentHasDoneNothing(IOException cause) {
    SdkException failure = SdkClientException.create("failed", new IllegalStateException(cause));

    assertThat(FailureKind.of(failure)).isEqualTo(FailureKind.UNUSABLE);
  }

  @ParameterizedTest
  @MethodSource("afterwards")
  void whatWasSentMayHaveDoneItsWork(IOException cause) {
    assertThat(FailureKind.of(SdkClientException.create("failed", cause)))
        .isEqualTo(FailureKind.AMBIGUOUS);
  }

  @Test
  void whatEndedOnThisSideMayHaveDoneItsWork() {
    assertThat(
            Stream.of(
                Failures.noAnswer(),
                ApiCallAttemptTimeoutException.create(1),
                AbortedException.create("interrupted"),
                Failures.garbage()))
        .extracting(FailureKind::of)
        .containsOnly(FailureKind.AMBIGUOUS);
  }

  @Test
  void withoutCredentialsNothingIsSent() {
    assertThat(
            FailureKind.of(
                new MissingCredentialsException(SdkClientException.create("no credentials"))))
        .isEqualTo(FailureKind.UNUSABLE);
  }
}
