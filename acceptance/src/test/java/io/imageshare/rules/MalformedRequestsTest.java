package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.SampleEvents;
import io.imageshare.rules.cloud.SampleRecords;
import io.imageshare.rules.cloud.WatchedWrites;
import io.imageshare.testkit.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong with a request, it is refused, changes nothing and breaks nothing (R31). */
class MalformedRequestsTest {
  /** The routes of what there never is here. */
  private static final Map<String, Refusal> ALWAYS_REFUSED =
      Map.of(
          "PUT /v2/images/{image_id}/file", Refusal.NO_IMAGE_DATA,
          "PUT /v2/images/{image_id}/stage", Refusal.NO_IMAGE_DATA,
          "POST /v2/images/{image_id}/import", Refusal.NO_IMAGE_DATA,
          "GET /v2/images/{image_id}/file", Refusal.NO_IMAGE_FILE,
          "GET /v2/info/stores", Refusal.NOT_FOUND,
          "GET /v2/tasks/{task_id}", Refusal.NOT_FOUND);

  private final Cloud cloud = Cloud.make();
  private final WatchedWrites watched = new WatchedWrites();
  private final Cloud asked = cloud.watched(watched);

  static Stream<String> routes() {
    return SampleEvents.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("routes")
  @DisplayName(
      "R31: no malformed event is answered with 5xx, and none that is refused does anything")
  void refused(String route) {
    ObjectNode sample = sample(route);
    SampleRecords.make(cloud, route);
    watched.restored();
    Map<String, Map<String, Object>> before = cloud.records().all();
    List<String> wrong = new ArrayList<>();
    int[] refused = {0};

    MalformedEvents.of(
        sample,
        (name, event) -> {
          Answer answer = asked.send(route, event);
          if (answer.status() < 200 || answer.status() >= 500) {
            wrong.add(name + ": " + answer);
          }
          if (answer.status() >= 400) {
            refused[0]++;
            expectReason(name, answer);
          }
          if (watched.writes() > 0) {
            if (answer.status() >= 400) {
              assertThat(cloud.records().all()).as(name).isEqualTo(before);
            }
            cloud.records().restore(before);
            watched.restored();
          }
        });

    assertThat(wrong).isEmpty();
    assertThat(refused[0]).isGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("routes")
  @DisplayName(
      "R31: the sample events themselves are carried out, or refused as all of their route")
  void samples(String route) {
    SampleRecords.make(cloud, route);
    Answer answer = cloud.sample(route).send();
    Refusal always = ALWAYS_REFUSED.get(route);
    if (always != null) {
      answer.isRefusedFor(always);
    } else {
      assertThat(answer.status()).as(route).isBetween(200, 308);
    }
  }

  @Test
  @DisplayName("R31: every reason has a code of its own and a sentence")
  void codes() {
    assertThat(Refusal.values()).extracting(Refusal::code).doesNotHaveDuplicates();
    assertThat(Refusal.values())
        .allMatch(refusal -> refusal.sentence().endsWith("."))
        .allMatch(refusal -> refusal.code().matches("(IMG|SHARE)\\.\\d{4}"));
  }

  private static void expectReason(String name, Answer answer) {
    assertThat(answer.text("error", "code")).as(name).matches("(IMG|SHARE)\\.\\d{4}");
    assertThat(answer.text("error", "message")).as(name).isNotEmpty();
    assertThat(answer.headers().values()).as(name).noneMatch(value -> value.contains("\n"));
  }

  private static ObjectNode sample(String route) {
    ObjectNode sample = SampleEvents.all().get(route);
    if (sample == null) {
      throw new IllegalArgumentException("there is no sample for " + route);
    }
    return sample;
  }
}
