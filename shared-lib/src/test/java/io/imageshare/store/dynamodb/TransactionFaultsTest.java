package io.imageshare.store.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.store.Deadline;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.store.dynamodb.ScriptedClient.Ending;
import io.imageshare.telemetry.Observations;
import io.imageshare.telemetry.Telemetry;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What becomes of transactions, from each place, if they fail. */
class TransactionFaultsTest {
  private static final Duration TIME = Duration.ofSeconds(5);

  static Stream<Arguments> passing() {
    List<Supplier<SdkException>> failures =
        List.of(
            Failures::throttled,
            Failures::noAnswer,
            Failures::internal,
            Failures::garbage,
            () -> Failures.answer(400, "TransactionInProgressException"),
            () -> Failures.cancelled("None", "TransactionConflict"),
            () -> Failures.cancelled("ThrottlingError", "None"),
            () -> Failures.cancelled("ConditionalCheckFailed", "TransactionConflict"),
            () -> Failures.cancelled("None", "ProvisionedThroughputExceeded"));
    return TransactionSite.all().stream()
        .flatMap(site -> failures.stream().map(failure -> Arguments.of(site, failure)));
  }

  static Stream<Arguments> unusable() {
    List<Supplier<SdkException>> failures = List.of(Failures::noTable, Failures::denied);
    return TransactionSite.all().stream()
        .flatMap(site -> failures.stream().map(failure -> Arguments.of(site, failure)));
  }

  static Stream<Arguments> wrong() {
    List<Supplier<SdkException>> failures =
        List.of(
            Failures::refused,
            () -> Failures.cancelled("None", "ValidationError"),
            Failures::cancelled);
    return TransactionSite.all().stream()
        .flatMap(site -> failures.stream().map(failure -> Arguments.of(site, failure)));
  }

  static List<TransactionSite> sites() {
    return TransactionSite.all();
  }

  private static FaultyTable prepared(TransactionSite site) {
    FaultyTable table = new FaultyTable("transactWriteItems");
    site.before().accept(table.reliable());
    return table;
  }

  private static Object act(TransactionSite site, FaultyTable table) {
    return site.act().apply(table.scripted(), table.pause().deadline(TIME));
  }

  /** What there is to see once the transaction has taken effect, once. */
  private static Object stateWhenDone(TransactionSite site) {
    FaultyTable other = prepared(site);
    act(site, other);
    return site.state().apply(other.reliable());
  }

  private static Object state(TransactionSite site, FaultyTable table) {
    return site.state().apply(table.reliable());
  }

  @ParameterizedTest
  @MethodSource("passing")
  void whatPassesIsWaitedFor(TransactionSite site, Supplier<SdkException> failure) {
    FaultyTable table = prepared(site);
    table.script().then(3, Ending.failing(failure));

    assertThat(act(site, table)).isEqualTo(site.done());

    assertThat(table.pause().pauses()).hasSize(3);
    assertThat(state(site, table)).isEqualTo(stateWhenDone(site));
  }

  @ParameterizedTest(name = "R32: {0}: what took effect unheard is recognised by its token")
  @MethodSource("sites")
  void lostAnswers(TransactionSite site) {
    FaultyTable table = prepared(site);
    table.script().then(3, Ending.lost());

    assertThat(act(site, table)).isEqualTo(site.done());

    assertThat(state(site, table)).isEqualTo(stateWhenDone(site));
    assertThat(table.script().requests())
        .hasSize(4)
        .extracting(request -> ((TransactWriteItemsRequest) request).clientRequestToken())
        .doesNotContainNull()
        .containsOnly(token(table));
  }

  private static String token(FaultyTable table) {
    return ((TransactWriteItemsRequest) table.script().requests().get(0)).clientRequestToken();
  }

  @ParameterizedTest(name = "{0}: every transaction has a token of its own")
  @MethodSource("sites")
  void tokens(TransactionSite site) {
    FaultyTable first = prepared(site);
    FaultyTable second = prepared(site);
    act(site, first);
    act(site, second);

    assertThat(token(first)).isNotEqualTo(token(second));
  }

  @ParameterizedTest(name = "{0}: what lasts until the deadline leaves it unknown")
  @MethodSource("passing")
  void untilTheDeadline(TransactionSite site, Supplier<SdkException> failure) {
    FaultyTable table = prepared(site);
    Object before = state(site, table);
    table.script().always(Ending.failing(failure));

    Observations observations = new Observations();
    assertThat(Telemetry.during(observations, () -> act(site, table))).isEqualTo(site.unknown());

    assertThat(observations.roundTrips()).isEqualTo(table.script().requests().size());
    assertThat(table.pause().waited()).isLessThanOrEqualTo(TIME);
    assertThat(state(site, table)).isEqualTo(before);
    assertThat(observations.trouble())
        .hasValue(
            "It is not known whether a write to the table %s took effect: %s"
                .formatted(TestTable.here().name(), failure.get().getMessage()));
  }

  @ParameterizedTest(name = "{0}: what took effect unheard until the deadline is unknown, too")
  @MethodSource("sites")
  void lostUntilTheDeadline(TransactionSite site) {
    FaultyTable table = prepared(site);
    table.script().always(Ending.lost());

    assertThat(act(site, table)).isEqualTo(site.unknown());

    assertThat(state(site, table)).isEqualTo(stateWhenDone(site));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void aTableThatCannotBeUsedIsToldAtOnce(TransactionSite site, Supplier<SdkException> failure) {
    FaultyTable table = prepared(site);
    Object before = state(site, table);
    table.script().always(Ending.failing(failure));

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> act(site, table))
        .withMessageContaining(TestTable.here().name());
    assertThat(table.script().requests()).hasSize(1);
    assertThat(state(site, table)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void ifAnEarlierAttemptMayStandThatIsUnknown(
      TransactionSite site, Supplier<SdkException> failure) {
    FaultyTable table = prepared(site);
    table.script().then(Ending.lost()).always(Ending.failing(failure));

    assertThat(act(site, table)).isEqualTo(site.unknown());

    assertThat(table.script().requests()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void ifEarlierAttemptsWereTurnedAwayNothingStands(
      TransactionSite site, Supplier<SdkException> failure) {
    FaultyTable table = prepared(site);
    table
        .script()
        .then(Ending.failing(Failures::conflict))
        .then(Ending.failing(Failures::throttled))
        .always(Ending.failing(failure));

    assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> act(site, table));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsWrongIsNotRepeated(TransactionSite site, Supplier<SdkException> failure) {
    FaultyTable table = prepared(site);
    table.script().always(Ending.failing(failure));

    assertThatExceptionOfType(SdkException.class).isThrownBy(() -> act(site, table));
    assertThat(table.script().requests()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: after the deadline nothing is tried")
  @MethodSource("sites")
  void afterTheDeadline(TransactionSite site) {
    FaultyTable table = prepared(site);
    Object before = state(site, table);

    assertThat(site.act().apply(table.scripted(), () -> Duration.ZERO)).isEqualTo(site.unknown());
    assertThat(site.act().apply(table.scripted(), () -> Duration.ofSeconds(-1)))
        .isEqualTo(site.unknown());

    assertThat(table.script().requests()).isEmpty();
    assertThat(state(site, table)).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}: the deadline may come at any moment")
  @MethodSource("sites")
  void atAnyMoment(TransactionSite site) {
    for (int looks = 1; looks <= 6; looks++) {
      FaultyTable table = prepared(site);
      table.script().then(Ending.failing(Failures::conflict));

      assertThat(site.act().apply(table.scripted(), endingAfter(looks)))
          .isIn(site.done(), site.unknown());
    }
  }

  /** A deadline that is over when it is looked at more often. */
  private static Deadline endingAfter(int looks) {
    Iterator<Duration> left =
        Stream.concat(
                Stream.generate(() -> TIME).limit(looks), Stream.generate(() -> Duration.ZERO))
            .iterator();
    return left::next;
  }
}
