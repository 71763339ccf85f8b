package io.imageshare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault at each call of each operation, once and from that call on (R31, R32). */
class FaultsAtEveryCallTest {
  private static final Map<Fault, Integer> OCCURRED = new EnumMap<>(Fault.class);
  private static final int AT_LEAST = Injection.ALL ? 10_000 : 1_000;

  static Stream<Arguments> operations() {
    List<Operation> operations = Operations.all().toList();
    return IntStream.range(0, operations.size())
        .mapToObj(turn -> Arguments.of(operations.get(turn), turn));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @DisplayName(
      "R31, R32: whatever goes wrong with any call of the table, the answer is true, and asking"
          + " again makes it good")
  void faults(Operation operation, int turn) {
    Trials trials = new Trials(operation);
    int[] injected = new int[trials.calls()];

    for (Injection<Fault> injection : Injection.into(injected.length, turn)) {
      int times = trials.with(injection);
      injected[injection.place()] += times;
      OCCURRED.merge(injection.fault(), times, Integer::sum);
    }

    assertThat(injected).isNotEmpty().doesNotContain(0);
  }

  @AfterAll
  static void eachOccurred() {
    assertThat(OCCURRED).containsOnlyKeys(Fault.values()).doesNotContainValue(0);
    assertThat(OCCURRED.values().stream().mapToInt(times -> times).sum()).isGreaterThan(AT_LEAST);
  }
}
