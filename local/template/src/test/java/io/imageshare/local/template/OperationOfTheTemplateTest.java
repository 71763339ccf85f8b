package io.imageshare.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What a deployment has for those who operate it. */
class OperationOfTheTemplateTest {
  private static final Map<String, JsonNode> ALARMS =
      WholeTemplate.resources("AWS::CloudWatch::Alarm");
  private static final Map<String, JsonNode> LOG_GROUPS =
      WholeTemplate.resources("AWS::Logs::LogGroup");

  static Stream<String> functions() {
    return WholeTemplate.functions().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("functions")
  @DisplayName("each function has alarms on its errors, its throttles and its slowest requests")
  void alarms(String function) {
    String name = function.replace("Function", "");
    JsonNode condition = WholeTemplate.resource(function).path("Condition");

    Map.of("Errors", "Errors", "Throttles", "Throttles", "Slow", "Duration")
        .forEach(
            (alarm, metric) -> {
              JsonNode resource = WholeTemplate.resource(name + alarm);
              assertThat(resource.path("Condition")).isEqualTo(condition);
              JsonNode watched = resource.path("Properties");
              assertThat(watched.path("Namespace").asString("")).isEqualTo("AWS/Lambda");
              assertThat(watched.path("MetricName").asString("")).isEqualTo(metric);
              assertThat(WholeTemplate.references(watched.path("Dimensions")))
                  .containsExactly(function);
            });
  }

  @Test
  @DisplayName(
      "each alarm tells the topic when it begins and ends, and says in a sentence what it means")
  void actions() {
    assertThat(ALARMS).hasSize(3 * WholeTemplate.functions().size() + 8);
    ALARMS.forEach(
        (name, alarm) -> {
          JsonNode properties = alarm.path("Properties");
          assertThat(properties.path("AlarmDescription").asString("")).as(name).endsWith(".");
          for (String action : List.of("AlarmActions", "OKActions")) {
            assertThat(WholeTemplate.references(properties.path(action)))
                .as(name)
                .contains("AlarmTopic");
          }
          assertThat(properties.path("TreatMissingData").isString()).as(name).isTrue();
        });
  }

  @Test
  @DisplayName(
      "R28: that the cleanup did not run is an alarm, and so is what it has left and what was given up")
  void cleanup() {
    assertThat(
            WholeTemplate.resource("CleanupNotRun")
                .path("Properties")
                .path("TreatMissingData")
                .asString(""))
        .isEqualTo("breaching");
    assertThat(WholeTemplate.resource("CleanupBehind").toString())
        .contains("\"Imageshare\"", "\"OldestLeftSeconds\"", "\"Region\"");
    assertThat(WholeTemplate.references(WholeTemplate.resource("CleanupsFailed")))
        .contains("FailedCleanups");

    JsonNode function = WholeTemplate.resource("CleanupFunction").path("Properties");
    JsonNode schedule = function.path("Events").path("Schedule").path("Properties");
    assertThat(schedule.path("RetryPolicy").has("MaximumRetryAttempts")).isTrue();
    assertThat(WholeTemplate.references(schedule.path("DeadLetterConfig")))
        .containsExactly("FailedCleanups");
    assertThat(WholeTemplate.references(function.path("EventInvokeConfig")))
        .containsExactly("FailedCleanups");
  }

  @Test
  @DisplayName("each function logs to a group of its own, and no group is nobody's")
  void logs() {
    Set<String> used = new HashSet<>();
    WholeTemplate.functions()
        .forEach(
            (function, definition) -> {
              String group = function.replace("Function", "Logs");
              assertThat(
                      WholeTemplate.references(definition.path("Properties").path("LoggingConfig")))
                  .containsExactly(group);
              assertThat(WholeTemplate.resource(group).path("Condition"))
                  .isEqualTo(definition.path("Condition"));
              used.add(group);
            });
    WholeTemplate.resources("AWS::Serverless::HttpApi")
        .values()
        .forEach(
            api ->
                used.addAll(
                    WholeTemplate.references(api.path("Properties").path("AccessLogSettings"))));

    assertThat(LOG_GROUPS.keySet()).isEqualTo(used);
    LOG_GROUPS.forEach(
        (name, group) ->
            assertThat(WholeTemplate.references(group.path("Properties")))
                .as(name)
                .contains("LogRetentionDays", "LogKey"));
  }

  @Test
  @DisplayName(
      "the dashboard shows each function, and each metric of its own namespace that is an alarm")
  void dashboard() {
    JsonNode dashboard = WholeTemplate.resource("Dashboard").path("Properties");

    assertThat(WholeTemplate.references(dashboard)).containsAll(functions().toList());
    assertThat(dashboard.path("DashboardBody").toString())
        .contains("ImagesLeft", "OldestLeftSeconds");
  }
}
