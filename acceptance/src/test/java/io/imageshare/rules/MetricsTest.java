package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.LostAnswers;
import io.imageshare.rules.cloud.OperatorLog;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import io.imageshare.testkit.FakeContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the functions' log counts of what they do. */
class MetricsTest extends Rules {
  private final OperatorLog log = new OperatorLog();
  private final Cloud watched = cloud.logging(log);

  MetricsTest() {
    super(Cloud.onTable());
  }

  @BeforeEach
  void watch() {
    owner = owner.at(watched);
    recipient = recipient.at(watched);
    log.drain();
  }

  @Test
  @DisplayName("offering, accepting, rejecting, offering again and stopping are counted each")
  void shares() {
    ImageId image = registered();

    owner.shares(image, recipient).succeeds();
    expect("Offers", "1");
    cloud.clock().advance(Duration.ofHours(1));
    recipient.accepts(image).succeeds();
    expect("Acceptances", "1", "PendingSeconds", "3600");
    cloud.clock().advance(Duration.ofHours(1));
    recipient.rejects(image).succeeds();
    expect("Rejections", "1");
    cloud.clock().advance(Duration.ofHours(1));
    owner.shares(image, recipient).succeeds();
    expect("Offers", "1");
    cloud.clock().advance(Duration.ofMinutes(1));
    recipient.rejects(image).succeeds();
    expect("PendingSeconds", "60", "Rejections", "1");
    owner.stops(image, recipient).succeeds();
    expect("Stops", "1");
  }

  @Test
  @DisplayName("registering, replicating and deleting images is counted")
  void images() {
    ImageId image = owner.registers("system_disk");
    expect("Registrations", "1");
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    log.drain();

    recipient.replicates(image).succeeds();
    expect("Replications", "1");
    owner.deletes(image).succeeds();
    expect("Deletions", "1");
  }

  @Test
  @DisplayName("R32: what stands already, and the repetition of a request, is not counted again")
  void repetitions() {
    ImageId image = registered();
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    log.drain();

    recipient.accepts(image).succeeds();
    expect();
    owner.shares(List.of(image), List.of(recipient)).succeeds();
    expect();
    register("key-1").succeeds();
    expect("Registrations", "1");
    register("key-1").succeeds();
    expect();
  }

  @Test
  @DisplayName("R31: a refused request is counted by its code")
  void refusals() {
    ImageId image = registered();

    owner.shares(image, owner).isRefusedFor(Refusal.SHARE_WITH_OWNER);

    expect("Code", Refusal.SHARE_WITH_OWNER.code(), "Refusals", "1");
  }

  @Test
  @DisplayName("of a batch the changed pairs are counted, and the refused ones by their codes")
  void batches() {
    ImageId image = registered();
    ImageId others = recipient.registers("system_disk");
    Project third = cloud.project();
    Project fourth = cloud.project();
    owner.shares(image, third).succeeds();
    log.drain();

    owner.shares(List.of(image, others), List.of(recipient, owner, third, fourth)).succeeds();

    List<JsonNode> lines = log.drain();
    assertThat(lines).hasSize(2);
    assertThat(metrics(lines.get(0)))
        .isEqualTo(Map.of("Offers", "2", "Code", Refusal.SHARE_WITH_OWNER.code(), "Refusals", "1"));
    assertThat(metrics(lines.get(1)))
        .isEqualTo(Map.of("Code", Refusal.IMAGE_NOT_FOUND.code(), "Refusals", "4"));
    assertThat(lines.get(0).path("outcome").stringValue()).isEqualTo("answered");
    assertThat(lines.get(1).path("message").stringValue()).isEqualTo("refusals");
  }

  @Test
  @DisplayName("a batch of answers is counted, each with how long it was pending")
  void answers() {
    ImageId first = registered();
    ImageId second = registered();
    owner.shares(first, recipient).succeeds();
    cloud.clock().advance(Duration.ofSeconds(90));
    owner.shares(second, recipient).succeeds();
    cloud.clock().advance(Duration.ofSeconds(10));
    log.drain();

    recipient.answers(List.of(first, second), "accepted").succeeds();

    JsonNode line = log.drain().get(0);
    assertThat(line.path("Acceptances").intValue()).isEqualTo(2);
    assertThat(line.path("PendingSeconds"))
        .extracting(JsonNode::intValue)
        .containsExactlyInAnyOrder(100, 10);
  }

  @Test
  @DisplayName("R32: an unknown outcome is counted as such, with the reason and no change")
  void unknown() {
    ImageId image = registered();
    Cloud losing = watched.around(LostAnswers.all());

    Answer answer =
        owner
            .at(losing)
            .asks("POST /v2/images/{image_id}/members", image)
            .body("{'member':'%s'}", recipient)
            .send(FakeContext.ending(700));

    answer.isRefusedFor(Refusal.OUTCOME_UNKNOWN);
    assertThat(log.drain())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(metrics(line))
                  .isEqualTo(
                      Map.of("UnknownOutcomes", "1", "Code", Refusal.OUTCOME_UNKNOWN.code()));
              assertThat(line.path("level").stringValue()).isEqualTo("WARN");
              assertThat(line.path("failure").stringValue()).contains(cloud.table());
              assertThat(line.path("roundTrips").intValue()).isGreaterThanOrEqualTo(2);
            });
  }

  @Test
  @DisplayName("R28: a clean-up logs one line with its report, and how old the oldest left is")
  void cleanups() {
    watched.cleanUp();
    ImageId image = registered();
    owner.shares(List.of(image), List.of(recipient, cloud.project())).succeeds();
    owner.deletes(image).succeeds();
    cloud.clock().advance(Duration.ofMinutes(7));
    log.drain();

    watched.cleanUp(FakeContext.ending(1_000));
    expect(
        "ImagesCleaned", "0", "SharesCleaned", "0", "ImagesLeft", "1", "OldestLeftSeconds", "420");
    watched.cleanUp();
    expect("ImagesCleaned", "1", "SharesCleaned", "2", "ImagesLeft", "0", "OldestLeftSeconds", "0");
  }

  private ImageId registered() {
    ImageId image = owner.registers("system_disk");
    log.drain();
    return image;
  }

  private Answer register(String key) {
    return owner
        .asks("POST /v2/images")
        .header("idempotency-key", key)
        .body("{'name':'image','kind':'data_disk'}")
        .send();
  }

  private void expect(String... namesAndValues) {
    Map<String, String> expected = new TreeMap<>();
    for (int index = 0; index < namesAndValues.length; index += 2) {
      expected.put(namesAndValues[index], namesAndValues[index + 1]);
    }
    assertThat(log.drain())
        .singleElement()
        .satisfies(line -> assertThat(metrics(line)).isEqualTo(expected));
  }

  /** What CloudWatch reads from the line, and the code. */
  private static Map<String, String> metrics(JsonNode line) {
    Map<String, String> metrics = new TreeMap<>();
    for (JsonNode directive : line.path("_aws").path("CloudWatchMetrics")) {
      for (JsonNode metric : directive.path("Metrics")) {
        String name = metric.path("Name").stringValue();
        metrics.put(name, line.path(name).toString());
      }
    }
    if (line.has("Code")) {
      metrics.put("Code", line.path("Code").stringValue());
    }
    return metrics;
  }
}
