package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.store.ShareStore;
import io.imageshare.testkit.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What images are offered under: an end, a time to answer by, a note (R34 to R36). */
class TermsTest extends Rules {
  private static final Duration DAY = Duration.ofDays(1);
  private static final int MORE_THAN_AT_ONCE = 40;

  private Instant in(Duration time) {
    return cloud.clock().instant().plus(time).truncatedTo(ChronoUnit.SECONDS);
  }

  private Answer offers(ImageId image, Project to, String terms) {
    return owner
        .asks("POST /v2/images/{image_id}/members", image)
        .body("{'member':'" + to.id() + "'," + terms + "}")
        .send();
  }

  private Answer changes(ImageId image, Project of, String terms) {
    return owner
        .asks("PATCH /v1/shares/{image_id}/{project_id}", image)
        .path("project_id", of.id())
        .body("{" + terms + "}")
        .send();
  }

  private ImageId acceptedUntil(Instant end) {
    ImageId image = owner.registers("system_disk");
    offers(image, recipient, "'expires_at':'%s'".formatted(end)).succeeds();
    recipient.accepts(image).succeeds();
    return image;
  }

  @Test
  @DisplayName("R34: both sides see the end, and from then on nobody sees the share")
  void end() {
    Instant end = in(DAY);
    ImageId image = acceptedUntil(end);
    assertThat(owner.sees(image, recipient).succeeds().text("expires_at"))
        .isEqualTo(end.toString());
    assertThat(recipient.sees(image, recipient).succeeds().text("expires_at"))
        .isEqualTo(end.toString());
    recipient.mayUse(image, "create_server").allows();

    cloud.clock().advance(DAY);

    nobodySees(image, recipient);
    recipient.mayUse(image, "create_server").deniesFor(Refusal.IMAGE_NOT_FOUND);
    recipient.replicates(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    recipient.rejects(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    owner.stops(image, recipient).isRefusedFor(Refusal.SHARE_NOT_FOUND);
    assertThat(owner.members(image)).isEmpty();
    assertThat(owner.given()).noneMatch(share -> share.contains(image.value()));
    assertThat(recipient.count("accepted")).isZero();
  }

  @Test
  @DisplayName("R34: the owner's view counts no share that is over")
  void counts() {
    ImageId image = acceptedUntil(in(DAY));
    assertThat(owner.sees(image).succeeds().text("visibility")).isEqualTo("shared");

    cloud.clock().advance(DAY);

    Answer seen = owner.sees(image).succeeds();
    assertThat(seen.text("visibility")).isEqualTo("private");
    assertThat(seen.json().path("shares").intValue()).isZero();
    assertThat(seen.json().path("accepted").intValue()).isZero();
    assertThat(owner.images("visibility=shared")).doesNotContain(image);
    assertThat(owner.images("visibility=private")).contains(image);
  }

  @Test
  @DisplayName("R34: of how many shares are over, the owner is told that there are fewer")
  void countsOfMany() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    String terms = "'expires_at':'%s'".formatted(in(DAY));
    for (int number = 0; number <= ShareStore.MOST_OVER; number++) {
      offers(image, cloud.project(), terms).succeeds();
    }
    assertThat(owner.sees(image).succeeds().json().has("shares_at_most")).isFalse();

    cloud.clock().advance(DAY);

    Answer some = owner.sees(image).succeeds();
    assertThat(some.json().path("shares_at_most").booleanValue()).isTrue();
    assertThat(some.json().path("shares").intValue()).isBetween(1, 2);
    owner.stops(image, recipient).succeeds();
    Answer none = owner.sees(image).succeeds();
    assertThat(none.json().has("shares_at_most")).isFalse();
    assertThat(none.json().path("shares").intValue()).isZero();
    assertThat(owner.images("visibility=private")).contains(image);
  }

  @Test
  @DisplayName("R34, R2: the place of what is over is free for the next acceptance at once")
  void place() {
    ImageId image = owner.registers("full_ecs");
    for (int number = 0; number < 10; number++) {
      Project next = cloud.project();
      offers(image, next, "'expires_at':'%s'".formatted(in(DAY))).succeeds();
      next.accepts(image).succeeds();
    }
    Project late = cloud.project();
    offers(image, late, "'note':'One more.'").isRefusedFor(Refusal.RECIPIENT_QUOTA_REACHED);

    cloud.clock().advance(DAY);

    owner.shares(image, late).succeeds();
    late.accepts(image).succeeds();
    assertThat(cloud.records().accepted(image)).isEqualTo(1);
  }

  @Test
  @DisplayName("R34: what is over is offered anew like any other image")
  void offeredAnew() {
    ImageId image = acceptedUntil(in(DAY));
    cloud.clock().advance(DAY);

    owner.shares(image, recipient).succeeds();

    bothSee(image, owner, recipient, "pending");
    assertThat(owner.sees(image, recipient).succeeds().json().has("expires_at")).isFalse();
  }

  @Test
  @DisplayName("R34: the owner moves the end, takes it away or gives one, as long as it lives")
  void moved() {
    ImageId image = acceptedUntil(in(DAY));
    Instant later = in(DAY.multipliedBy(3));

    assertThat(
            changes(image, recipient, "'expires_at':'%s'".formatted(later))
                .succeeds()
                .text("expires_at"))
        .isEqualTo(later.toString());
    cloud.clock().advance(DAY.multipliedBy(2));
    bothSee(image, owner, recipient, "accepted");

    assertThat(changes(image, recipient, "'expires_at':null").succeeds().json().has("expires_at"))
        .isFalse();
    cloud.clock().advance(DAY.multipliedBy(2));
    bothSee(image, owner, recipient, "accepted");

    changes(image, recipient, "'expires_at':'%s'".formatted(in(DAY))).succeeds();
    cloud.clock().advance(DAY);
    nobodySees(image, recipient);
    changes(image, recipient, "'expires_at':null").isRefusedFor(Refusal.SHARE_NOT_FOUND);
  }

  @Test
  @DisplayName("R34, R30: nobody but the owner moves an end")
  void onlyTheOwner() {
    ImageId image = acceptedUntil(in(DAY));
    Project before = owner;

    owner = recipient;
    changes(image, recipient, "'expires_at':null").isRefusedFor(Refusal.ONLY_OWNER_SETS_TERMS);
    owner = cloud.project();
    changes(image, recipient, "'expires_at':null").isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    owner = before;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-03T11:59:59Z",
        "2020-01-01T00:00:00Z",
        "tomorrow",
        "",
        "2027-01-31",
        "2027-01-31T12:00:00",
        "2027-12-31T23:59:60Z",
        "2027-12-31T23:59:60+00:00",
        "+10000-01-01T00:00:00Z"
      })
  @DisplayName("R34, R35: an end that isn't to come, or no time at all, is refused")
  void noEnd(String text) {
    ImageId image = owner.registers("system_disk");

    offers(image, recipient, "'expires_at':'%s'".formatted(text)).isRefusedFor(Refusal.INVALID_END);
    offers(image, recipient, "'answer_by':'%s'".formatted(text)).isRefusedFor(Refusal.INVALID_END);
    owner
        .asks("POST /v1/cloudimages/members")
        .body(
            "{'images':['%s'],'projects':['%s'],'expires_at':'%s'}",
            image.value(), recipient.id(), text)
        .send()
        .isRefusedFor(Refusal.INVALID_END);

    nobodySees(image, recipient);
  }

  @Test
  @DisplayName(
      "R35: nothing is offered that is to be answered after its end, nor made so by a change")
  void answerAfterEnd() {
    ImageId image = owner.registers("system_disk");
    String late = "'expires_at':'%s','answer_by':'%s'".formatted(in(DAY), in(DAY.plusSeconds(1)));
    offers(image, recipient, late).isRefusedFor(Refusal.ANSWER_AFTER_END);
    owner
        .asks("POST /v1/cloudimages/members")
        .body("{'images':['%s'],'projects':['%s'],%s}", image.value(), recipient.id(), late)
        .send()
        .isRefusedFor(Refusal.ANSWER_AFTER_END);
    nobodySees(image, recipient);
    String both = "'expires_at':'%s','answer_by':'%s'".formatted(in(DAY), in(DAY));
    offers(image, recipient, both).succeeds();

    changes(image, recipient, "'answer_by':'%s'".formatted(in(DAY.plusSeconds(1))))
        .isRefusedFor(Refusal.ANSWER_AFTER_END);
    changes(image, recipient, "'expires_at':'%s'".formatted(in(DAY.minusSeconds(1))))
        .isRefusedFor(Refusal.ANSWER_AFTER_END);
    changes(image, recipient, "'expires_at':null").succeeds();

    bothSee(image, owner, recipient, "pending");
  }

  @Test
  @DisplayName("R34, R35: once it is answered, the time to answer by is in no end's way")
  void answerAfterEndOnceAnswered() {
    ImageId image = owner.registers("system_disk");
    offers(image, recipient, "'answer_by':'%s'".formatted(in(DAY))).succeeds();
    recipient.accepts(image).succeeds();

    changes(image, recipient, "'expires_at':'%s'".formatted(in(DAY.minusSeconds(1)))).succeeds();

    bothSee(image, owner, recipient, "accepted");
  }

  @Test
  @DisplayName("R34: an end is told in any time zone")
  void zone() {
    ImageId image = owner.registers("system_disk");

    Answer offered = offers(image, recipient, "'expires_at':'2099-01-31T12:00:00+02:00'");

    assertThat(offered.succeeds().text("expires_at")).isEqualTo("2099-01-31T10:00:00Z");
  }

  @Test
  @DisplayName("R35: an offer that nobody answers in time has lapsed; one that is answered stays")
  void lapse() {
    ImageId answered = owner.registers("system_disk");
    ImageId forgotten = owner.registers("system_disk");
    List.of(answered, forgotten)
        .forEach(
            image -> offers(image, recipient, "'answer_by':'%s'".formatted(in(DAY))).succeeds());
    recipient.accepts(answered).succeeds();

    cloud.clock().advance(DAY);

    nobodySees(forgotten, recipient);
    recipient.accepts(forgotten).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    bothSee(answered, owner, recipient, "accepted");
    assertThat(recipient.count("pending")).isZero();
  }

  @Test
  @DisplayName("R34, R28: the schedule tidies up what is over, and nothing else")
  void schedule() {
    ImageId image = acceptedUntil(in(DAY));
    Project other = cloud.project();
    owner.shares(image, other).succeeds();
    cloud.clock().advance(DAY);

    cloud.cleanUp();

    assertThat(cloud.records().shares(image)).isEqualTo(1);
    assertThat(cloud.records().accepted(image)).isZero();
    bothSee(image, owner, other, "pending");
  }

  @Test
  @DisplayName("R36: the recipient reads the note, the owner the reason of a rejection")
  void noteAndReason() {
    ImageId image = owner.registers("system_disk");
    offers(image, recipient, "'note':'Hardened, of June.'").succeeds();
    assertThat(recipient.sees(image, recipient).succeeds().text("note"))
        .isEqualTo("Hardened, of June.");

    recipient
        .asks("PUT /v2/images/{image_id}/members/{member_id}", image)
        .path("member_id", recipient.id())
        .body("{'status':'rejected','reason':'We have it.'}")
        .send()
        .succeeds();

    assertThat(owner.sees(image, recipient).succeeds().text("reason")).isEqualTo("We have it.");
    recipient.accepts(image).succeeds();
    assertThat(owner.sees(image, recipient).succeeds().json().has("reason")).isFalse();
  }

  @Test
  @DisplayName("R36: a note of 500 characters is kept whole; what is longer or no plain text isn't")
  void texts() {
    ImageId image = owner.registers("system_disk");
    String longest = "\uD83D\uDE80".repeat(500);

    offers(image, recipient, "'note':'%s'".formatted("x".repeat(501)))
        .isRefusedFor(Refusal.INVALID_TEXT);
    offers(image, recipient, "'note':'two\\nlines'").isRefusedFor(Refusal.INVALID_TEXT);
    offers(image, recipient, "'note':'\u202Eexe'").isRefusedFor(Refusal.INVALID_TEXT);
    offers(image, recipient, "'note':'two\u2028lines'").isRefusedFor(Refusal.INVALID_TEXT);
    offers(image, recipient, "'note':7").isRefusedFor(Refusal.INVALID_TEXT);
    nobodySees(image, recipient);

    assertThat(offers(image, recipient, "'note':'%s'".formatted(longest)).succeeds().text("note"))
        .isEqualTo(longest);
  }

  @Test
  @DisplayName("R36, R30: the reason of a stop is told to the recipient that asks, and nobody else")
  void reasonOfAStop() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    owner
        .asks("DELETE /v2/images/{image_id}/members/{member_id}", image)
        .path("member_id", recipient.id())
        .body("{'reason':'Out of support.'}")
        .send()
        .succeeds();

    nobodySees(image, recipient);
    assertThat(recipient.sees(image).json().path("error").path("reason").stringValue())
        .isEqualTo("Out of support.");
    assertThat(recipient.mayUse(image, "create_server").succeeds().text("reason"))
        .isEqualTo("Out of support.");
    Project stranger = cloud.project();
    assertThat(stranger.sees(image).json().path("error").has("reason")).isFalse();
    assertThat(owner.members(image)).isEmpty();
    assertThat(owner.sees(image).succeeds().text("visibility")).isEqualTo("private");

    owner.shares(image, recipient).succeeds();
    bothSee(image, owner, recipient, "pending");
    owner.stops(image, recipient).succeeds();
    assertThat(recipient.sees(image).json().path("error").has("reason")).isFalse();
  }

  @Test
  @DisplayName("R34: of a batch whose end comes while it is under way, the rest is refused")
  void endAmidBatch() {
    List<ImageId> images =
        Stream.generate(() -> owner.registers("system_disk")).limit(MORE_THAN_AT_ONCE).toList();
    AtomicBoolean began = new AtomicBoolean();
    Cloud slow =
        cloud.aroundPorts(
            (name, arguments, call) -> {
              if (name.equals("standing") && !began.getAndSet(true)) {
                cloud.clock().advance(DAY);
              }
              return call.get();
            });

    Answer job =
        owner.job(
            owner
                .at(slow)
                .shares(images, List.of(recipient), ",'expires_at':'%s'".formatted(in(DAY))));

    assertThat(job.json().path("entities").path("results"))
        .map(result -> result.path("error_code").asString("none"))
        .contains("none", Refusal.INVALID_END.code())
        .containsOnly("none", Refusal.INVALID_END.code());
    assertThat(recipient.received("pending")).isEmpty();
  }
}
