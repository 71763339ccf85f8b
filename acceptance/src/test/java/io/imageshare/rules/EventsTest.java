package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What has happened, as both sides read it (R40). */
class EventsTest extends Rules {
  private static final Duration DAY = Duration.ofDays(1);

  private static List<JsonNode> events(Project reader) {
    return reader.events("").succeeds().json().path("events").valueStream().toList();
  }

  private static List<String> types(Project reader) {
    return events(reader).stream().map(event -> event.path("type").stringValue()).toList();
  }

  private static List<JsonNode> ids(Project reader) {
    return events(reader).stream().map(event -> event.path("id")).toList();
  }

  private static JsonNode last(Project reader) {
    List<JsonNode> events = events(reader);
    return events.get(events.size() - 1);
  }

  @Test
  @DisplayName("R40: the life of a share is read by both of its sides, in its order")
  void life() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    recipient.rejects(image).succeeds();
    owner.stops(image, recipient).succeeds();

    assertThat(types(owner))
        .containsExactly("share.offered", "share.accepted", "share.rejected", "share.stopped");
    assertThat(events(recipient)).extracting(event -> event.path("id")).isEqualTo(ids(owner));
    JsonNode stop = last(recipient);
    assertThat(stop.path("image_id").stringValue()).isEqualTo(image.value());
    assertThat(stop.path("owner").stringValue()).isEqualTo(owner.id());
    assertThat(stop.path("project_id").stringValue()).isEqualTo(recipient.id());
    assertThat(stop.path("status_before").stringValue()).isEqualTo("rejected");
    assertThat(stop.has("status")).isFalse();
    assertThat(stop.path("by").stringValue()).isEqualTo("owner");
  }

  @Test
  @DisplayName("R40, R30: which user it was is told to that user's own project alone")
  void users() {
    ImageId image = owner.registers("system_disk");
    owner
        .asks("POST /v2/images/{image_id}/members", image)
        .body("{'member':'%s'}", recipient)
        .claim("sub", "olivia")
        .send()
        .succeeds();

    assertThat(last(owner).path("user").stringValue()).isEqualTo("olivia");
    assertThat(last(recipient).has("user")).isFalse();
  }

  @Test
  @DisplayName(
      "R40, R30: a project reads nothing of what doesn't concern it, nor of what comes after")
  void nothingElse() {
    Project other = cloud.project();
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    owner.stops(image, recipient).succeeds();
    owner.shares(image, other).succeeds();
    owner.deletes(image).succeeds();

    assertThat(types(recipient)).containsExactly("share.offered", "share.stopped");
    assertThat(types(other)).containsExactly("share.offered", "image.deleted");
    assertThat(types(cloud.project())).isEmpty();
  }

  @Test
  @DisplayName("R40: no change, no event: not of what is refused, repeated or planned")
  void noChange() {
    ImageId image = owner.registers("system_disk");
    owner.planning().shares(image, recipient).succeeds();
    owner.shares(image, recipient).succeeds();
    owner.shares(image, recipient).isRefusedFor(Refusal.ALREADY_SHARED);
    recipient.accepts(image).succeeds();
    recipient.accepts(image).succeeds();
    cloud.project().accepts(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);

    assertThat(types(owner)).containsExactly("share.offered", "share.accepted");
    assertThat(types(recipient)).containsExactly("share.offered", "share.accepted");
  }

  @Test
  @DisplayName(
      "R36, R37, R40: an event has the note, the terms, the reason and the standing answer")
  void words() {
    recipient.answersBefore(owner.id(), "accept").succeeds();
    ImageId image = owner.registers("system_disk");
    Instant end = cloud.clock().instant().plus(DAY).truncatedTo(ChronoUnit.SECONDS);
    owner
        .asks("POST /v2/images/{image_id}/members", image)
        .body("{'member':'%s','expires_at':'%s','note':'For the tests.'}", recipient, end)
        .send()
        .succeeds();

    JsonNode offer = last(recipient);
    assertThat(offer.path("status").stringValue()).isEqualTo("accepted");
    assertThat(offer.path("answered_by").stringValue()).isEqualTo("standing");
    assertThat(offer.path("note").stringValue()).isEqualTo("For the tests.");
    assertThat(offer.path("expires_at").stringValue()).isEqualTo(end.toString());

    owner
        .asks("DELETE /v2/images/{image_id}/members/{member_id}", image)
        .path("member_id", recipient.id())
        .body("{'reason':'No longer built.'}")
        .send()
        .succeeds();
    assertThat(last(recipient).path("reason").stringValue()).isEqualTo("No longer built.");
  }

  @Test
  @DisplayName("R34, R40: what is over has ended by the clock, and is told once it is tidied up")
  void ended() {
    ImageId image = owner.registers("system_disk");
    Instant end = cloud.clock().instant().plus(DAY).truncatedTo(ChronoUnit.SECONDS);
    owner
        .asks("POST /v2/images/{image_id}/members", image)
        .body("{'member':'%s','expires_at':'%s'}", recipient, end)
        .send()
        .succeeds();
    cloud.clock().advance(DAY);
    cloud.cleanUp();

    for (Project side : List.of(owner, recipient)) {
      assertThat(types(side)).containsExactly("share.offered", "share.ended");
      assertThat(last(side).path("by").stringValue()).isEqualTo("clock");
      assertThat(last(side).path("time").stringValue()).isEqualTo(end.toString());
    }
  }

  @Test
  @DisplayName("R40: each pair of a batch is an event of its own")
  void batches() {
    List<Project> recipients = List.of(recipient, cloud.project());
    List<ImageId> images = List.of(owner.registers("system_disk"), owner.registers("data_disk"));
    owner.job(owner.shares(images, recipients));
    recipient.job(recipient.answers(images, "rejected"));
    owner.job(owner.stops(images, recipients));

    assertThat(events(owner)).hasSize(4 + 2 + 4);
    assertThat(types(recipient))
        .containsExactlyInAnyOrder(
            "share.offered",
            "share.offered",
            "share.rejected",
            "share.rejected",
            "share.stopped",
            "share.stopped");
  }

  @Test
  @DisplayName(
      "R33, R40: all who have a share are told that the image is out of use, and in use again")
  void deactivated() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    owner.asks("POST /v2/images/{image_id}/actions/deactivate", image).send().succeeds();
    owner.asks("POST /v2/images/{image_id}/actions/reactivate", image).send().succeeds();

    for (Project side : List.of(owner, recipient)) {
      assertThat(types(side))
          .containsExactly("share.offered", "image.deactivated", "image.reactivated");
    }
  }

  @Test
  @DisplayName("R40: a feed is read page by page, and on from any place for as long as it is kept")
  void pages() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    recipient.rejects(image).succeeds();

    Answer first = recipient.asks("GET /v1/events").query("limit=2").send().succeeds();
    assertThat(first.json().path("events")).hasSize(2);
    assertThat(first.json().path("more").booleanValue()).isTrue();

    Answer next = recipient.events(first.text("after")).succeeds();
    assertThat(next.json().path("events")).hasSize(1);
    assertThat(next.json().path("more").booleanValue()).isFalse();

    Answer later = recipient.events(next.text("after")).succeeds();
    assertThat(later.json().path("events")).isEmpty();
    assertThat(later.text("after")).isEqualTo(next.text("after"));

    cloud.clock().advance(Duration.ofDays(91));
    recipient.events(first.text("after")).isRefusedFor(Refusal.EVENTS_NOT_KEPT);
    assertThat(events(recipient)).isEmpty();
    assertThat(recipient.events(next.text("after")).succeeds().json().path("events")).isEmpty();
  }

  @Test
  @DisplayName("R40: a feed is read back from its newest event, and followed from there")
  void back() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    recipient.rejects(image).succeeds();

    Answer newest = back("before=end&limit=2").succeeds();
    Answer rest = back("limit=2&before=" + newest.text("before")).succeeds();

    assertThat(newest.json().path("events"))
        .extracting(event -> event.path("type").stringValue())
        .containsExactly("share.rejected", "share.accepted");
    assertThat(newest.json().path("more").booleanValue()).isTrue();
    assertThat(rest.json().path("events"))
        .extracting(event -> event.path("type").stringValue())
        .containsExactly("share.offered");
    assertThat(rest.json().path("more").booleanValue()).isFalse();
    assertThat(rest.json().has("before")).isFalse();
    assertThat(recipient.events(newest.text("after")).json().path("events")).isEmpty();
    recipient.accepts(image).succeeds();
    assertThat(recipient.events(newest.text("after")).json().path("events")).hasSize(1);
  }

  @Test
  @DisplayName("R40: of a feed without an event nothing is read back, and it is followed from 0")
  void backOfNothing() {
    Answer nothing = back("before=end").succeeds();

    assertThat(nothing.json().path("events")).isEmpty();
    assertThat(nothing.text("after")).isEqualTo("0");
    owner.shares(owner.registers("system_disk"), recipient).succeeds();
    assertThat(recipient.events("0").json().path("events")).hasSize(1);
  }

  @Test
  @DisplayName("R31: a feed isn't read on and back at once, nor back from what is no place")
  void backFromNowhere() {
    for (String query : List.of("before=end&after=1", "before=start", "before=-1", "before=")) {
      back(query).isRefusedFor(Refusal.INVALID_QUERY);
    }
  }

  private Answer back(String query) {
    return recipient.asks("GET /v1/events").query(query).send();
  }

  @Test
  @DisplayName("R40: how long events are kept is a setting")
  void retention() {
    Cloud brief = cloud.with("EVENT_RETENTION_DAYS", "1");
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();

    cloud.clock().advance(DAY);

    assertThat(events(recipient)).hasSize(1);
    assertThat(events(recipient.at(brief))).isEmpty();
  }

  @Test
  @DisplayName("R31, R40: a place that is none is refused")
  void wrongPlaces() {
    for (String place : List.of("-1", "x", "1.5", "%27")) {
      recipient.events(place).isRefusedFor(Refusal.INVALID_QUERY);
    }
  }
}
