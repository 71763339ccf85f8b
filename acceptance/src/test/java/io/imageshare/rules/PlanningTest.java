package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Warning;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What calls say that they would do (R38). */
class PlanningTest extends Rules {
  private ImageId image = new ImageId("01900000-0000-7000-8000-000000000001");
  private Project accepted = owner;
  private Map<String, Map<String, Object>> records = Map.of();

  /** An image that one project has accepted and that waits for the answer of another one. */
  @BeforeEach
  void anImage() {
    image = owner.registers("full_ecs");
    accepted = cloud.project();
    owner.shares(image, accepted).succeeds();
    accepted.accepts(image).succeeds();
    owner.shares(image, recipient).succeeds();
    records = cloud.records().all();
  }

  @AfterEach
  void nothingHasChanged() {
    assertThat(cloud.records().all()).isEqualTo(records);
  }

  @Test
  @DisplayName("R38: the owner is told of each pair what an offer would do, and is warned (R6)")
  void offers() {
    Project next = cloud.project();

    Answer one = owner.planning().shares(image, next);
    Answer many =
        owner.planning().shares(List.of(image), List.of(next, recipient, accepted, owner));

    assertThat(pairs(one)).containsExactly("offer  -> pending");
    assertThat(pairs(many))
        .containsExactly(
            "offer  -> pending",
            "none pending -> pending",
            "none accepted -> accepted",
            "refuse IMG.0076  -> ");
    for (Answer answer : List.of(one, many)) {
      assertThat(places(answer)).isEqualTo(9);
      assertThat(answer.text("warning")).isEqualTo(Warning.DISCLOSURE.sentence());
    }
    assertThat(one.header("X-Imageshare-Warning")).isEqualTo(Warning.DISCLOSURE.sentence());
  }

  @Test
  @DisplayName("R38: so is the recipient, of its answer, warned (R18), and not of others' places")
  void answers() {
    Answer acceptance = recipient.planning().answers(image, "accepted");
    Answer rejection = recipient.planning().answers(List.of(image), "rejected");

    assertThat(pairs(acceptance)).containsExactly("accept pending -> accepted");
    assertThat(acceptance.text("warning")).isEqualTo(Warning.UNVERIFIED_SOURCE.sentence());
    assertThat(pairs(rejection)).containsExactly("reject pending -> rejected");
    assertThat(rejection.json().has("warning")).isFalse();
    assertThat(acceptance.json().path("images")).isEmpty();
  }

  @Test
  @DisplayName("R38: a stop says whose share would end, and which places would be free then")
  void stops() {
    Answer one = owner.planning().stops(image, accepted);
    Answer many = owner.planning().stops(List.of(image), List.of(recipient, cloud.project()));

    assertThat(pairs(one)).containsExactly("stop accepted -> ");
    assertThat(places(one)).isEqualTo(10);
    assertThat(pairs(many)).containsExactly("stop pending -> ", "none  -> ");
    assertThat(places(many)).isEqualTo(9);
  }

  @Test
  @DisplayName("R38: what a call about one pair would be refused for is in its plan")
  void refusals() {
    Project full = recipient.at(cloud.with("FULL_ECS_SHARE_LIMIT", "1"));

    assertThat(pairs(owner.planning().shares(image, recipient)))
        .containsExactly("refuse SHARE.0001 pending -> pending");
    assertThat(pairs(owner.planning().stops(image, cloud.project())))
        .containsExactly("refuse SHARE.0002  -> ");
    assertThat(pairs(full.planning().answers(image, "accepted")))
        .containsExactly("refuse IMG.0088 pending -> pending");
  }

  @Test
  @DisplayName("R30, R38: no plan tells a project of an image or a share that it may not know of")
  void hidden() {
    Project stranger = cloud.project();

    stranger.planning().shares(image, recipient).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    stranger.planning().answers(image, "accepted").isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    stranger.planning().stops(image, recipient).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    Answer batch = stranger.planning().shares(List.of(image), List.of(recipient));
    assertThat(pairs(batch)).containsExactly("refuse IMG.0027  -> ");
    assertThat(batch.json().path("images")).isEmpty();
    assertThat(pairs(recipient.planning().stops(image, accepted)))
        .containsExactly("refuse SHARE.0005  -> ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dry_run", "dry_run=1", "dry_run=yes", "dry_run=true&dry_run=false"})
  @DisplayName("R31, R38: who may have meant a plan is refused, and nothing is carried out")
  void neither(String query) {
    owner
        .asks("DELETE /v2/images/{image_id}/members/{member_id}", image)
        .path("member_id", recipient)
        .query(query)
        .send()
        .isRefusedFor(Refusal.INVALID_QUERY);
  }

  private static int places(Answer plan) {
    return plan.json().path("images").path(0).path("places_left").intValue();
  }

  private static List<String> pairs(Answer plan) {
    return plan.succeeds()
        .json()
        .path("plan")
        .valueStream()
        .map(
            pair ->
                (pair.path("action").stringValue() + " " + pair.path("error_code").asString(""))
                        .strip()
                    + " "
                    + pair.path("status_before").asString("")
                    + " -> "
                    + pair.path("status_after").asString(""))
        .toList();
  }
}
