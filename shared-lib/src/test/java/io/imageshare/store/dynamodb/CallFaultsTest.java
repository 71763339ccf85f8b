package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.store.StoreUnavailableException;
import io.imageshare.store.dynamodb.ScriptedClient.Ending;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkException;

/** What becomes of calls that may be made twice, from each place, if they fail. */
class CallFaultsTest {
  static Stream<Arguments> passing() {
    List<Supplier<SdkException>> failures =
        List.of(
            Failures::throttled,
            Failures::noAnswer,
            Failures::internal,
            Failures::garbage,
            () -> Failures.answer(400, "TransactionConflictException"));
    return CallSite.all().stream()
        .flatMap(
            site ->
                failures.stream()
                    .map(failure -> Arguments.of(site, Ending.failing(failure), name(failure))));
  }

  static Stream<Arguments> lasting() {
    List<Supplier<SdkException>> failures =
        List.of(Failures::noTable, Failures::denied, Failures::nobodyThere);
    return CallSite.all().stream()
        .flatMap(site -> failures.stream().map(failure -> Arguments.of(site, failure)));
  }

  static List<CallSite> sites() {
    return CallSite.all();
  }

  private static String name(Supplier<SdkException> failure) {
    return String.valueOf(failure.get().getMessage());
  }

  private static FaultyTable prepared(CallSite site) {
    FaultyTable table = new FaultyTable(site.operation());
    site.before().accept(table.reliable());
    return table;
  }

  @ParameterizedTest(name = "{0}, in spite of: {2}")
  @MethodSource("passing")
  void whatPassesIsWaitedFor(CallSite site, Ending failure, String what) {
    FaultyTable table = prepared(site);
    table.script().then(3, failure);

    assertThat(site.act().apply(table.scripted())).isEqualTo(site.result());

    assertThat(table.pause().pauses()).hasSize(3);
  }

  @ParameterizedTest(name = "{0}, though the first answers are lost")
  @MethodSource("sites")
  void whatWasDoneIsDoneAgainWithoutHarm(CallSite site) {
    FaultyTable table = prepared(site);
    table.script().then(2, Ending.lost());

    assertThat(site.act().apply(table.scripted())).isEqualTo(site.result());
  }

  @ParameterizedTest(name = "{0}: not while the table turns calls away")
  @MethodSource("sites")
  void patienceHasAnEnd(CallSite site) {
    FaultyTable table = prepared(site);
    table.script().always(Ending.failing(Failures::throttled));

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> site.act().apply(table.scripted()))
        .withMessageStartingWith(
            "The table %s in %s can't be used: too much"
                .formatted(TestTable.here().name(), table.region()));
    assertThat(table.pause().pauses()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} is told at once")
  @MethodSource("lasting")
  void whatLastsIsToldAtOnce(CallSite site, Supplier<SdkException> failure) {
    FaultyTable table = prepared(site);
    table.script().always(Ending.failing(failure));

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> site.act().apply(table.scripted()))
        .withMessageContaining(TestTable.here().name())
        .matches(unavailable -> !unavailable.isPartial());
    assertThat(table.pause().pauses()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: a call that is wrong is not made again")
  @MethodSource("sites")
  void whatIsWrongIsNotRepeated(CallSite site) {
    FaultyTable table = prepared(site);
    table.script().always(Ending.failing(Failures::refused));

    assertThatExceptionOfType(SdkException.class)
        .isThrownBy(() -> site.act().apply(table.scripted()))
        .withMessageContaining("ValidationException");
    assertThat(table.pause().pauses()).isEmpty();
  }

  @Test
  void pausesGrowUntilPatienceIsOver() {
    FaultyTable table = new FaultyTable("getItem");
    table.script().always(Ending.failing(Failures::noAnswer));

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> table.scripted().images().owned(OWNER))
        .withMessageContaining("can't be reached: ");

    assertThat(table.pause().pauses()).isSorted();
    assertThat(table.pause().waited())
        .isBetween(Table.PATIENCE.minus(Duration.ofSeconds(2)), Table.PATIENCE);
    assertThat(table.script().requests()).hasSize(table.pause().pauses().size() + 1);
  }
}
