package io.imageshare.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.imageshare.lambda.Components;
import io.imageshare.local.template.FunctionDefinition;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions whose snapshot is taken after their hooks have run, and which are restored from it. */
class SnapshotTest {
  private static final String UNSIGNED = "{\"requestContext\":{\"http\":{\"method\":\"GET\"}}}";

  @BeforeEach
  void needRuntime() {
    assumeTrue(FunctionProcess.runsHere(), "AWS's runtime client has no library for this machine.");
  }

  static Stream<FunctionDefinition> functions() {
    return Functions.definitions().stream();
  }

  @ParameterizedTest
  @MethodSource("functions")
  @DisplayName(
      "before its snapshot a function with records reads once, and none writes; restored, it answers")
  void restored(FunctionDefinition function, @TempDir Path folder) throws Exception {
    try (RecordedTable table = RecordedTable.make();
        LoopbackAws aws = LoopbackAws.start("{}", (name, event) -> "{}");
        FunctionProcess process =
            FunctionProcess.startForSnapshot(
                Functions.deployed(function, services(table, aws)), folder)) {
      process.api().awaitSnapshot();
      assertThat(table.calls()).isEqualTo(reads(function) ? List.of("GetItem") : List.of());

      process.api().restore();
      process.api().awaitReady();
      assertThat(table.calls()).isEmpty();

      Answer answer = Answer.of(process.api().invoke(event(function)));
      assertThat(answer.failed()).isFalse();
      assertThat(answer.status()).isLessThan(500);
      Processes.expectCleanLog(process);
    }
  }

  @Test
  @DisplayName("a function that can't read before its snapshot says so in a line, and is deployed")
  void notPrimed(@TempDir Path folder) throws Exception {
    FunctionDefinition access =
        functions()
            .filter(each -> each.logicalId().equals("AccessFunction"))
            .findFirst()
            .orElseThrow();
    Map<String, String> nobody = Map.of("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1");
    try (FunctionProcess process =
        FunctionProcess.startForSnapshot(Functions.deployed(access, nobody), folder)) {
      process.api().awaitSnapshot();
      assertThat(process.log()).contains("Not primed: ");

      process.api().restore();
      Answer answer = Answer.of(process.api().invoke(event(access)));
      assertThat(answer.status()).isEqualTo(503);
      Processes.expectCleanLog(process);
    }
  }

  private static Map<String, String> services(RecordedTable table, LoopbackAws aws) {
    Map<String, String> services = new HashMap<>(aws.variables());
    services.putAll(table.variables());
    return services;
  }

  /** The function's first sample event; a request that nobody signed if it has none. */
  private static String event(FunctionDefinition function) {
    return SampleEvents.routes(function).findFirst().map(SampleEvents::of).orElse(UNSIGNED);
  }

  /** Whether the function has records, and so something to read before its snapshot. */
  private static boolean reads(FunctionDefinition function) throws ClassNotFoundException {
    return Stream.of(Class.forName(function.handlerClass()).getConstructors())
        .anyMatch(made -> List.of(made.getParameterTypes()).contains(Components.class));
  }
}
