package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Answer;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.rules.cloud.SampleEvents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong with a request, it is refused, changes nothing and breaks nothing (R31). */
class MalformedRequestsTest {
  private static final ImageId IMAGE = new ImageId("0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0b");
  private static final String JOB = "0192f0c2-11aa-7b2c-9d3e-4f5a6b7c8d9e";
  private static final Set<String> BEFORE_SHARING =
      Set.of("POST /v2/images/{image_id}/members", "POST /v1/cloudimages/members");
  private static final Map<String, Refusal> WITH_BYTES =
      Map.of(
          "PUT /v2/images/{image_id}/file", Refusal.NO_IMAGE_DATA,
          "PUT /v2/images/{image_id}/stage", Refusal.NO_IMAGE_DATA,
          "POST /v2/images/{image_id}/import", Refusal.NO_IMAGE_DATA,
          "GET /v2/images/{image_id}/file", Refusal.NO_IMAGE_FILE);

  private final Cloud cloud = Cloud.make();

  static Stream<String> routes() {
    return SampleEvents.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("routes")
  @DisplayName(
      "R31: no malformed event is answered with 5xx, and none that is refused does anything")
  void refused(String route) {
    ObjectNode sample = sample(route);
    prepare(route);
    Map<String, Map<String, AttributeValue>> before = cloud.records().all();
    List<String> wrong = new ArrayList<>();
    int[] refused = {0};

    MalformedEvents.of(
        sample,
        (name, event) -> {
          Answer answer = cloud.send(route, event);
          if (answer.status() < 200 || answer.status() >= 500) {
            wrong.add(name + ": " + answer);
          }
          Map<String, Map<String, AttributeValue>> after = cloud.records().all();
          if (answer.status() >= 400) {
            refused[0]++;
            expectReason(name, answer);
            assertThat(after).as(name).isEqualTo(before);
          } else if (!after.equals(before)) {
            restore(before, after);
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
    prepare(route);
    Answer answer = cloud.sample(route).send();
    Refusal always = WITH_BYTES.get(route);
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

  /** Makes the records that the sample event of the route is about. */
  private void prepare(String route) {
    restore(Map.of(), cloud.records().all());
    Project owner = cloud.project("0b2c5f0e8d3a4c1b9e7f6a5d4c3b2a10");
    Project recipient = cloud.project("6f1a9c3e5b7d4e2f8a0c1b3d5e7f9a2b");
    owner
        .asks("POST /v2/images")
        .claim("roles", "[admin]")
        .body("{'id':'%s','name':'ubuntu','tags':['linux','lts']}", IMAGE)
        .send()
        .succeeds();
    Answer batch = owner.shares(List.of(IMAGE), List.of(recipient));
    keepJob(owner, batch.succeeds().text("job_id"));
    if (BEFORE_SHARING.contains(route)) {
      owner.stops(IMAGE, recipient).succeeds();
    }
    if (route.endsWith("/copy")) {
      recipient.accepts(IMAGE).succeeds();
    }
  }

  /** Puts the job where the sample events look for it. */
  private void keepJob(Project owner, String id) {
    cloud.records().all().values().stream()
        .filter(item -> item.getOrDefault("sk", AttributeValue.fromS("")).s().equals("job#" + id))
        .forEach(
            item -> {
              Map<String, AttributeValue> copy = new HashMap<>(item);
              copy.put("sk", AttributeValue.fromS("job#" + JOB));
              put(copy);
            });
    assertThat(owner.asks("GET /v1/cloudimages/job/{job_id}").path("job_id", JOB).send().status())
        .isEqualTo(200);
  }

  private void restore(
      Map<String, Map<String, AttributeValue>> before,
      Map<String, Map<String, AttributeValue>> after) {
    after.forEach(
        (key, item) -> {
          if (!before.containsKey(key)) {
            delete(item);
          }
        });
    before.values().forEach(this::put);
  }

  private void put(Map<String, AttributeValue> item) {
    cloud.client().putItem(put -> put.tableName(cloud.table()).item(item));
  }

  private void delete(Map<String, AttributeValue> item) {
    AttributeValue none = AttributeValue.fromS("");
    Map<String, AttributeValue> key =
        Map.of("pk", item.getOrDefault("pk", none), "sk", item.getOrDefault("sk", none));
    cloud.client().deleteItem(delete -> delete.tableName(cloud.table()).key(key));
  }
}
