package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Images that retire (R42). */
class RetiringTest extends Rules {
  private static final Duration DAY = Duration.ofDays(1);
  private static final String REPLACEMENT = "0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0c";

  private Instant in(Duration time) {
    return cloud.clock().instant().plus(time).truncatedTo(ChronoUnit.SECONDS);
  }

  private ImageId accepted(String kind) {
    ImageId image = owner.registers(kind);
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    return image;
  }

  private Answer retires(ImageId image, Duration time) {
    return owner.retires(
        image,
        "'at':'%s','replacement':'%s','note':'Out of support.'".formatted(in(time), REPLACEMENT));
  }

  @ParameterizedTest(name = "R42: {0}: after the time {2} to a recipient, the owner may as ever")
  @CsvSource({
    "create_server, system_disk, refused",
    "create_data_disk, data_disk, refused",
    "create_private_image, system_disk, refused",
    "reinstall_server, system_disk, allowed",
    "create_same_server, system_disk, allowed"
  })
  void use(String action, String kind, String afterwards) {
    ImageId image = accepted(kind);
    retires(image, DAY).succeeds();
    recipient.mayUse(image, action).allows();

    cloud.clock().advance(DAY);

    Answer answer = recipient.mayUse(image, action);
    if (afterwards.equals("refused")) {
      answer.deniesFor(Refusal.IMAGE_RETIRED);
    } else {
      answer.allows();
    }
    assertThat(answer.text("replacement")).isEqualTo(REPLACEMENT);
    owner.mayUse(image, action).allows();
    owner.mayUse(image, "share").allows();
  }

  @Test
  @DisplayName("R42: a recipient makes no replica after the time, and is told what to use instead")
  void replicating() {
    ImageId image = accepted("system_disk");
    retires(image, DAY).succeeds();
    recipient.replicates(image).succeeds();
    cloud.clock().advance(DAY);

    Answer refused = recipient.replicates(image);

    refused.isRefusedFor(Refusal.IMAGE_RETIRED);
    assertThat(refused.json().path("error").path("replacement").stringValue())
        .isEqualTo(REPLACEMENT);
    owner.replicates(image).succeeds();
  }

  @Test
  @DisplayName("R42: it is told in records, lists and decisions, before its time and after it")
  void told() {
    ImageId image = accepted("system_disk");
    String time = in(DAY).toString();

    Answer announced = retires(image, DAY);

    assertThat(announced.succeeds().text("image_id")).isEqualTo(image.value());
    for (int day = 0; day < 2; day++) {
      for (Project each : List.of(owner, recipient)) {
        Map<String, String> ofImage =
            Map.of("retires_at", time, "retirement_replacement", REPLACEMENT);
        Map<String, String> ofOurs = Map.of("retires_at", time, "replacement", REPLACEMENT);
        tells(each.sees(image).succeeds().json(), ofImage);
        tells(only(each, "GET /v2/images", "images"), ofImage);
        tells(only(each, "GET /v2/cloudimages", "images"), ofImage);
        tells(each.mayUse(image, "reinstall_server").succeeds().json(), ofOurs);
        tells(each.mayUse(image, "create_server").succeeds().json(), ofOurs);
      }
      Map<String, String> ofOurs = Map.of("retires_at", time, "replacement", REPLACEMENT);
      tells(only(recipient, "GET /v1/shares/received", "shares"), ofOurs);
      tells(only(owner, "GET /v1/shares/given", "shares"), ofOurs);
      tells(announced.json(), ofOurs);
      cloud.clock().advance(DAY);
    }
  }

  private static JsonNode only(Project project, String route, String list) {
    return project.asks(route).send().succeeds().json().path(list).path(0);
  }

  private static void tells(JsonNode json, Map<String, String> texts) {
    texts.forEach(
        (name, text) -> assertThat(json.path(name).stringValue()).as(name).isEqualTo(text));
    assertThat(json.path("retirement_note").stringValue()).isEqualTo("Out of support.");
  }

  @Test
  @DisplayName("R42: what isn't announced isn't shown, and what is withdrawn isn't any more")
  void withdrawn() {
    ImageId image = accepted("system_disk");
    String before = recipient.mayUse(image, "create_server").body();
    retires(image, Duration.ZERO).succeeds();
    recipient.mayUse(image, "create_server").deniesFor(Refusal.IMAGE_RETIRED);

    assertThat(owner.withdraws(image).status()).isEqualTo(204);

    assertThat(recipient.mayUse(image, "create_server").body()).isEqualTo(before);
    assertThat(recipient.sees(image).body()).doesNotContain("retire");
    assertThat(owner.withdraws(image).status()).isEqualTo(204);
    recipient.replicates(image).succeeds();
  }

  @Test
  @DisplayName("R42: without a body it retires now, and said again it stays so since then")
  void now() {
    ImageId image = accepted("system_disk");
    String time = in(Duration.ZERO).toString();

    Answer announced = owner.asks("PUT /v1/images/{image_id}/retirement", image).body("").send();

    assertThat(announced.succeeds().text("retires_at")).isEqualTo(time);
    assertThat(announced.json().has("replacement")).isFalse();
    recipient.mayUse(image, "create_server").deniesFor(Refusal.IMAGE_RETIRED);
    cloud.clock().advance(DAY);
    assertThat(owner.retires(image, "").succeeds().text("retires_at")).isEqualTo(time);
  }

  @Test
  @DisplayName("R42: it is moved, forwards and back")
  void moved() {
    ImageId image = accepted("system_disk");
    retires(image, Duration.ZERO).succeeds();

    retires(image, DAY).succeeds();
    recipient.mayUse(image, "create_server").allows();
    owner.retires(image, "").succeeds();

    recipient.mayUse(image, "create_server").deniesFor(Refusal.IMAGE_RETIRED);
    assertThat(recipient.sees(image).json().has("retirement_replacement")).isFalse();
  }

  @Test
  @DisplayName("R32, R42: saying it once more changes nothing, also after its time")
  void repeated() {
    ImageId image = accepted("system_disk");
    String wish = "'at':'%s'".formatted(in(DAY));
    owner.retires(image, wish).succeeds();
    String before = owner.sees(image).body();

    owner.retires(image, wish).succeeds();
    cloud.clock().advance(DAY.multipliedBy(2));
    owner.retires(image, wish).succeeds();

    assertThat(owner.sees(image).body()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'at':'2020-01-01T00:00:00Z'",
        "'at':'tomorrow'",
        "'at':7",
        "'at':'+10000-01-01T00:00:00Z'"
      })
  @DisplayName("R42: it retires now or later, at no time that is over")
  void wrongTime(String field) {
    refused(Refusal.INVALID_RETIREMENT, field);
  }

  @Test
  @DisplayName("R42: the replacement is an ID of another image, the note a plain text")
  void wrongFields() {
    refused(Refusal.INVALID_IMAGE_ID, "'replacement':'web'");
    refused(Refusal.INVALID_TEXT, "'note':'two\\nlines'");
    refused(Refusal.INVALID_TEXT, "'note':'%s'".formatted("x".repeat(501)));
    ImageId image = owner.registers("system_disk");
    owner
        .retires(image, "'replacement':'%s'".formatted(image))
        .isRefusedFor(Refusal.REPLACED_BY_ITSELF);
  }

  @Test
  @DisplayName("R42: it takes no field by another name, such as that of the answer")
  void unknownField() {
    refused(Refusal.MALFORMED_REQUEST, "'retires_at':'2098-01-01T00:00:00Z'");
    refused(Refusal.MALFORMED_REQUEST, "'note':'Soon.','when':'2098-01-01T00:00:00Z'");
  }

  private void refused(Refusal reason, String fields) {
    ImageId image = owner.registers("system_disk");
    owner.retires(image, fields).isRefusedFor(reason);
    assertThat(owner.sees(image).json().has("retires_at")).isFalse();
  }

  @Test
  @DisplayName("R30, R42: a replacement is named whether or not there is such an image")
  void unknownReplacement() {
    ImageId image = owner.registers("system_disk");
    ImageId anothers = cloud.project().registers("system_disk");

    for (String each : List.of(REPLACEMENT, anothers.value())) {
      owner.retires(image, "'replacement':'%s'".formatted(each)).succeeds();
    }
  }

  @Test
  @DisplayName("R42: an operator may announce it too; a recipient may not, nor a stranger")
  void whoMay() {
    ImageId image = accepted("system_disk");

    recipient.retires(image, "").isRefusedFor(Refusal.ONLY_OWNER_CHANGES);
    recipient.withdraws(image).isRefusedFor(Refusal.ONLY_OWNER_CHANGES);
    cloud.project().retires(image, "").isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    cloud
        .project()
        .asks("PUT /v1/images/{image_id}/retirement", image)
        .claim("scope", "image.admin")
        .send()
        .succeeds();

    assertThat(owner.sees(image).json().has("retires_at")).isTrue();
  }

  @Test
  @DisplayName("R42, R8: a retired image is offered, accepted, rejected and stopped as ever")
  void shares() {
    ImageId image = accepted("system_disk");
    owner.retires(image, "").succeeds();
    Project late = cloud.project();

    owner.shares(image, late).succeeds();
    late.accepts(image).succeeds();
    recipient.rejects(image).succeeds();
    recipient.mayUse(image, "reinstall_server").deniesFor(Refusal.OFFER_REJECTED);
    recipient.accepts(image).succeeds();

    late.mayUse(image, "create_server").deniesFor(Refusal.IMAGE_RETIRED);
    recipient.mayUse(image, "reinstall_server").allows();
    owner.stops(image, recipient).succeeds();
    nobodySees(image, recipient);
  }

  @Test
  @DisplayName(
      "R42: no patch announces or withdraws it; what was read is written back or registered")
  void patches() {
    ImageId image = owner.registers("system_disk");
    retires(image, DAY).succeeds();
    String time = in(DAY).toString();

    patch(image, "'add'", "retires_at", time).succeeds();
    patch(image, "'replace'", "retires_at", "2099-01-01T00:00:00Z")
        .isRefusedFor(Refusal.READ_ONLY_ATTRIBUTE);
    patch(image, "'add'", "retirement_note", "x").isRefusedFor(Refusal.READ_ONLY_ATTRIBUTE);
    patch(image, "'replace'", "name", "other").succeeds();

    assertThat(owner.sees(image).text("retires_at")).isEqualTo(time);
    assertThat(owner.registers("system_disk", ",'retires_at':'%s'".formatted(time))).isNotNull();
  }

  private Answer patch(ImageId image, String op, String name, String value) {
    return owner
        .asks("PATCH /v2/images/{image_id}", image)
        .body("[{'op':%s,'path':'/%s','value':'%s'}]", op, name, value)
        .send();
  }
}
