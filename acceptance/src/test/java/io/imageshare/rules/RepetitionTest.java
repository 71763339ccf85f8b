package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import io.imageshare.testkit.FakeContext;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are repeated, and answers that are lost (R32). */
class RepetitionTest extends Rules {

  @Test
  @DisplayName("R32: an offer, an answer and a stop count once, however often they are repeated")
  void repeated() {
    ImageId image = owner.registers("system_disk");

    owner.shares(image, recipient).succeeds();
    owner.shares(image, recipient).isRefusedFor(Refusal.ALREADY_SHARED);
    expectCounts(image, 1, 0);
    recipient.accepts(image).succeeds();
    recipient.accepts(image).succeeds();
    owner.shares(image, recipient).isRefusedFor(Refusal.ALREADY_SHARED);
    expectCounts(image, 1, 1);
    recipient.rejects(image).succeeds();
    recipient.rejects(image).succeeds();
    expectCounts(image, 1, 0);
    owner.stops(image, recipient).succeeds();
    owner.stops(image, recipient).isRefusedFor(Refusal.SHARE_NOT_FOUND);
    expectCounts(image, 0, 0);
  }

  @Test
  @DisplayName("R32: a batch that is repeated succeeds again and changes nothing")
  void repeatedBatches() {
    ImageId image = owner.registers("system_disk");
    List<ImageId> images = List.of(image, image);
    List<Project> projects = List.of(recipient, cloud.project(), recipient);

    for (int repetition = 0; repetition < 3; repetition++) {
      expectSuccess(owner.job(owner.shares(images, projects)));
      expectCounts(image, 2, 0);
    }
    for (int repetition = 0; repetition < 3; repetition++) {
      expectSuccess(recipient.job(recipient.answers(images, "accepted")));
      expectCounts(image, 2, 1);
    }
    for (int repetition = 0; repetition < 3; repetition++) {
      expectSuccess(owner.job(owner.stops(images, projects)));
      expectCounts(image, 0, 0);
    }
  }

  @Test
  @DisplayName("R32: an image is deleted once, and counted once")
  void deletedTwice() {
    ImageId image = owner.registers("system_disk");
    owner.registers("system_disk");

    owner.deletes(image).succeeds();
    owner.deletes(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);

    assertThat(owner.owned()).isEqualTo(1);
  }

  @Test
  @DisplayName("R32: with the same key a registration makes one image, with another one a second")
  void registrationKey() {
    Answer first = registers("key-1");
    Answer again = registers("key-1");

    assertThat(again.text("id")).isEqualTo(first.text("id"));
    assertThat(owner.owned()).isEqualTo(1);
    assertThat(registers("key-2").text("id")).isNotEqualTo(first.text("id"));
    assertThat(owner.owned()).isEqualTo(2);
    owner = cloud.project();
    assertThat(registers("key-1").text("id")).isNotEqualTo(first.text("id"));
  }

  @Test
  @DisplayName("R32: with the same key an image is replicated once")
  void replicationKey() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();

    String first = replicates(image);
    String again = replicates(image);

    assertThat(again).isEqualTo(first);
    assertThat(recipient.owned()).isEqualTo(1);
  }

  @Test
  @DisplayName("R32: the same key with another body is refused, not answered with the first image")
  void keyOfAnotherRegistration() {
    String first = asksToRegister("{'name':'ubuntu','min_ram':1}").succeeds().text("id");

    Answer other = asksToRegister("{'name':'debian','min_ram':1}");
    assertThat(other.status()).isEqualTo(422);
    other.isRefusedFor(Refusal.KEY_OF_ANOTHER_REQUEST);

    assertThat(asksToRegister("{ 'min_ram': 1, 'name': 'ubuntu' }").succeeds().text("id"))
        .isEqualTo(first);
    assertThat(owner.owned()).isEqualTo(1);
  }

  @Test
  @DisplayName("R32: an operator's key is not the owner's, and is for one owner")
  void operatorsKey() {
    Project operator = cloud.project();
    String first = asksToRegisterFor(owner, operator).succeeds().text("id");

    assertThat(registers("key").text("id")).isNotEqualTo(first);
    assertThat(asksToRegisterFor(owner, operator).succeeds().text("id")).isEqualTo(first);
    asksToRegisterFor(recipient, operator).isRefusedFor(Refusal.KEY_OF_ANOTHER_REQUEST);
    assertThat(owner.owned()).isEqualTo(2);
    assertThat(recipient.owned()).isZero();
  }

  @Test
  @DisplayName("R32: nor is it with the replica that was made of the same image")
  void keyOfAnotherReplica() {
    ImageId image = owner.registers("system_disk");
    owner.job(asksToReplicate(image, "first"));

    asksToReplicate(image, "second").isRefusedFor(Refusal.KEY_OF_ANOTHER_REQUEST);

    assertThat(owner.owned()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("R32: where it isn't known whether a change stands, repeating it makes sure")
  void unknown(boolean applied) {
    ImageId image = owner.registers("system_disk");
    Cloud losing = cloud.losing(applied);

    expectUnknown(
        owner
            .at(losing)
            .asks("POST /v2/images/{image_id}/members", image)
            .body("{'member':'%s'}", recipient)
            .send(soon()));
    owner.job(owner.shares(List.of(image), List.of(recipient)));
    bothSee(image, owner, recipient, "pending");
    expectCounts(image, 1, 0);

    expectUnknown(
        recipient
            .at(losing)
            .asks("PUT /v2/images/{image_id}/members/{member_id}", image)
            .path("member_id", recipient)
            .body("{'status':'accepted'}")
            .send(soon()));
    recipient.accepts(image).succeeds();
    expectCounts(image, 1, 1);

    expectUnknown(
        owner
            .at(losing)
            .asks("DELETE /v2/images/{image_id}/members/{member_id}", image)
            .path("member_id", recipient)
            .send(soon()));
    owner.job(owner.stops(List.of(image), List.of(recipient)));
    nobodySees(image, recipient);
    expectCounts(image, 0, 0);

    expectUnknown(owner.at(losing).asks("DELETE /v2/images/{image_id}", image).send(soon()));
    owner.deletes(image);
    owner.sees(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    assertThat(owner.owned()).isZero();
  }

  @Test
  @DisplayName("R32: a registration whose answer is lost for good is repeated under its key")
  void unknownRegistration() {
    expectUnknown(
        owner
            .at(cloud.losing(true))
            .asks("POST /v2/images")
            .header("idempotency-key", "key")
            .body("{'name':'ubuntu'}")
            .send(soon()));

    registers("key");

    assertThat(owner.owned()).isEqualTo(1);
  }

  @Test
  @DisplayName("R32: a batch of which a part isn't known to stand is repeated as a whole")
  void unknownBatch() {
    ImageId image = owner.registers("system_disk");
    Cloud losing = cloud.losing(true);

    expectUnknown(
        owner
            .at(losing)
            .asks("POST /v1/cloudimages/members")
            .body("{'images':['%s'],'projects':['%s']}", image, recipient)
            .send(soon()));

    expectSuccess(owner.job(owner.shares(List.of(image), List.of(recipient))));
    expectCounts(image, 1, 0);
  }

  private static FakeContext soon() {
    return FakeContext.ending(2_400);
  }

  private static void expectUnknown(Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    answer.isRefusedFor(Refusal.OUTCOME_UNKNOWN);
    assertThat(answer.header("Retry-After")).isNotEmpty();
  }

  private static void expectSuccess(Answer job) {
    assertThat(job.text("status")).as(job.body()).isEqualTo("SUCCESS");
  }

  private void expectCounts(ImageId image, int shares, int accepted) {
    assertThat(cloud.records().shares(image)).isEqualTo(shares);
    assertThat(cloud.records().accepted(image)).isEqualTo(accepted);
    assertThat(cloud.records().members(image)).hasSize(shares);
  }

  private Answer asksToRegister(String body) {
    return owner.asks("POST /v2/images").header("idempotency-key", "key").body(body).send();
  }

  private static Answer asksToRegisterFor(Project project, Project operator) {
    return operator
        .asks("POST /v2/images")
        .claim("scope", "image.admin")
        .header("idempotency-key", "key")
        .body("{'name':'ubuntu','owner':'%s'}", project)
        .send();
  }

  private Answer asksToReplicate(ImageId image, String name) {
    return owner
        .asks("POST /v1/cloudimages/{image_id}/copy", image)
        .header("idempotency-key", "key")
        .body("{'name':'%s'}", name)
        .send();
  }

  private Answer registers(String key) {
    return owner
        .asks("POST /v2/images")
        .header("idempotency-key", key)
        .body("{'name':'ubuntu'}")
        .send()
        .succeeds();
  }

  private String replicates(ImageId image) {
    Answer copying =
        recipient
            .asks("POST /v1/cloudimages/{image_id}/copy", image)
            .header("idempotency-key", "copy")
            .body("{'name':'replica'}")
            .send();
    return recipient.job(copying).text("entities", "image_id");
  }
}
