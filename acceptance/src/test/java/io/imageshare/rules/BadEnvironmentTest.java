package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.SampleEvents;
import io.imageshare.store.dynamodb.DynamoDbClients;
import io.imageshare.testkit.Answer;
import io.imageshare.testkit.FakeContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** The table is missing, out of reach or forbidden (R31). */
class BadEnvironmentTest extends Rules {
  private static final Set<String> WITHOUT_TABLE =
      Set.of(
          "GET /",
          "GET /versions",
          "GET /v2",
          "GET /v2/",
          "GET /v2/schemas/{name}",
          "GET /v2/info/import",
          "GET /v2/info/stores",
          "GET /v2/tasks",
          "GET /v2/tasks/{task_id}",
          "GET /v1/cloudimages/os_version",
          "GET /console",
          "GET /console/",
          "GET /console/{file+}");

  private static final Set<String> NEVER_THERE =
      Set.of("GET /v2/info/stores", "GET /v2/tasks/{task_id}");

  BadEnvironmentTest() {
    super(Cloud.onTable());
  }

  static Stream<String> routes() {
    return SampleEvents.all().keySet().stream().filter(route -> !WITHOUT_TABLE.contains(route));
  }

  @ParameterizedTest
  @MethodSource("routes")
  @DisplayName("without its table every route answers 503 and logs one line that says so")
  void missingTable(String route) {
    Cloud bare = Cloud.withoutTable();

    expectUnavailable(bare, bare.sample(route), bare.table(), "does not exist");
  }

  @ParameterizedTest
  @MethodSource("routes")
  @DisplayName("where nobody listens every route answers 503 and logs one line that says so")
  void unreachable(String route) {
    try (DynamoDbClient nobody =
        DynamoDbClients.create(
            Cloud.REGION, Optional.of(URI.create("http://127.0.0.1:1")), name -> null)) {
      Cloud alone = cloud.on(nobody);

      expectUnavailable(alone, alone.sample(route), alone.table(), "can't be reached");
    }
  }

  @ParameterizedTest
  @MethodSource("routes")
  @DisplayName("without permission every route answers 503 and logs one line that says so")
  void forbidden(String route) {
    Cloud without = forbidding("");

    expectUnavailable(without, without.sample(route), without.table(), "may not be used");
  }

  @Test
  @DisplayName("a function that may read but not write says so, and leaves nothing half-written")
  void readOnly() {
    ImageId image = owner.registers("system_disk");
    Map<String, ?> before = cloud.records().all();
    Cloud readOnly = forbidding("transactWriteItems");

    Call sharing =
        owner
            .at(readOnly)
            .asks("POST /v2/images/{image_id}/members", image)
            .body("{'member':'%s'}", recipient);

    expectUnavailable(readOnly, sharing, readOnly.table(), "may not be used");
    assertThat(cloud.records().all()).isEqualTo(before);
  }

  @Test
  @DisplayName("routes that need no records work without a table")
  void withoutTable() {
    Cloud bare = Cloud.withoutTable();

    for (String route : WITHOUT_TABLE) {
      Answer answer = bare.sample(route).path("name", "image").send();
      List<Integer> statuses = NEVER_THERE.contains(route) ? List.of(404) : List.of(200, 300, 308);
      assertThat(answer.status()).as(route).isIn(statuses);
    }
  }

  private Cloud forbidding(String forbidden) {
    return cloud.around(
        (operation, request, call) -> {
          if (forbidden.isEmpty() || operation.equals(forbidden)) {
            throw DynamoDbException.builder()
                .message("not authorized to perform dynamodb:" + operation)
                .statusCode(400)
                .awsErrorDetails(
                    AwsErrorDetails.builder().errorCode("AccessDeniedException").build())
                .build();
          }
          return call.make(request);
        });
  }

  private static void expectUnavailable(Cloud asked, Call call, String... said) {
    FakeContext invocation = FakeContext.ending(29_000);

    Answer answer = call.send(invocation);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
    assertThat(answer.says(Refusal.UNAVAILABLE) || answer.says(Refusal.OUTCOME_UNKNOWN)).isTrue();
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(invocation.lines()).as(asked.table()).hasSize(1);
    assertThat(invocation.lines().get(0)).contains(said).doesNotContain("\n");
  }
}
