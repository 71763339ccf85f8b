package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What recipients answer before they are asked (R37). */
class StandingAnswersTest extends Rules {
  private static final String DEFAULT = "default";
  private static final int OFFERS = 10_000;
  private static final int IMAGES_OF_A_BATCH = 100;
  private static final int ROUNDS = 100;

  StandingAnswersTest() {
    super(Cloud.make().with("PRIVATE_IMAGE_LIMIT", "1000"));
  }

  @ParameterizedTest(name = "R37: an offer that meets {0} is {1} at once, as both sides see")
  @CsvSource({"accept, accepted", "reject, rejected"})
  void answeredAtOnce(String answer, String state) {
    recipient.answersBefore(owner.id(), answer).succeeds();
    ImageId image = owner.registers("system_disk");

    Answer offered = owner.shares(image, recipient).succeeds();

    assertThat(offered.text("status")).isEqualTo(state);
    assertThat(offered.text("answered_by")).isEqualTo("standing");
    bothSee(image, owner, recipient, state);
    for (Project side : List.of(owner, recipient)) {
      assertThat(side.sees(image, recipient).succeeds().text("answered_by")).isEqualTo("standing");
    }
    assertThat(shares(recipient, "GET /v1/shares/received"))
        .contains("\"answered_by\":\"standing\"");
    assertThat(shares(owner, "GET /v1/shares/given")).contains("\"answered_by\":\"standing\"");
  }

  @ParameterizedTest(name = "R37: a batch of offers meets them too: {0} by default is {1}")
  @CsvSource({"accept, accepted", "reject, rejected", "ask, pending"})
  void answeredInABatch(String answer, String state) {
    recipient.answersBefore(DEFAULT, answer).succeeds();
    Project another = cloud.project();
    List<ImageId> images = List.of(owner.registers("system_disk"), owner.registers("full_ecs"));

    owner.job(owner.shares(images, List.of(another, recipient)));

    for (ImageId image : images) {
      bothSee(image, owner, recipient, state);
      bothSee(image, owner, another, "pending");
    }
  }

  @Test
  @DisplayName("R37: whoever has said nothing is asked, and no answer tells of standing ones")
  void asked() {
    ImageId image = owner.registers("system_disk");

    assertThat(owner.shares(image, recipient).succeeds().body()).doesNotContain("answered_by");
    bothSee(image, owner, recipient, "pending");
    assertThat(recipient.accepts(image).succeeds().body()).doesNotContain("answered_by");
  }

  @Test
  @DisplayName("R37: an owner with an answer of its own gets that, all others the default's")
  void ownBeforeDefault() {
    Project other = cloud.project();
    recipient.answersBefore(DEFAULT, "reject").succeeds();
    recipient.answersBefore(owner.id(), "ask").succeeds();

    assertThat(stateOf(owner, recipient)).isEqualTo("pending");
    assertThat(stateOf(other, recipient)).isEqualTo("rejected");

    recipient.asksAgain(owner.id()).succeeds();
    assertThat(stateOf(owner, recipient)).isEqualTo("rejected");
    recipient.asksAgain(DEFAULT).succeeds();
    assertThat(stateOf(owner, recipient)).isEqualTo("pending");
  }

  @Test
  @DisplayName("R37: what was set reads so, and setting or removing it again changes nothing")
  void reading() {
    assertThat(recipient.standingAnswers().succeeds().body())
        .isEqualTo("{\"default\":\"ask\",\"owners\":[]}");

    for (int time = 0; time < 2; time++) {
      assertThat(recipient.answersBefore("z-owner", "reject").succeeds().body())
          .isEqualTo("{\"owner\":\"z-owner\",\"answer\":\"reject\"}");
      recipient.answersBefore("a-owner", "ask").succeeds();
      recipient.answersBefore(DEFAULT, "accept").succeeds();
      assertThat(recipient.standingAnswers().succeeds().body())
          .isEqualTo(
              "{\"default\":\"accept\",\"owners\":["
                  + "{\"owner\":\"a-owner\",\"answer\":\"ask\"},"
                  + "{\"owner\":\"z-owner\",\"answer\":\"reject\"}]}");
    }
    for (int time = 0; time < 2; time++) {
      assertThat(recipient.asksAgain("z-owner").succeeds().status()).isEqualTo(204);
      recipient.asksAgain("a-owner").succeeds();
      recipient.asksAgain(DEFAULT).succeeds();
      assertThat(recipient.standingAnswers().succeeds().body())
          .isEqualTo("{\"default\":\"ask\",\"owners\":[]}");
    }
  }

  @Test
  @DisplayName(
      "R16, R37: what was rejected meets the standing answer again when it is offered again")
  void offeredAgain() {
    ImageId image = owner.registers("system_disk");
    recipient.answersBefore(DEFAULT, "reject").succeeds();
    owner.shares(image, recipient).succeeds();

    assertThat(owner.shares(image, recipient).succeeds().text("status")).isEqualTo("rejected");

    recipient.answersBefore(DEFAULT, "accept").succeeds();
    assertThat(owner.shares(image, recipient).succeeds().text("status")).isEqualTo("accepted");
    owner.shares(image, recipient).isRefusedFor(Refusal.ALREADY_SHARED);
  }

  @ParameterizedTest(name = "R37: a change to {0} leaves the shares alone that are there")
  @ValueSource(strings = {"ask", "accept", "reject"})
  void existingShares(String answer) {
    ImageId pending = shared();
    ImageId accepted = shared();
    recipient.accepts(accepted).succeeds();
    ImageId rejected = shared();
    recipient.rejects(rejected).succeeds();

    recipient.answersBefore(DEFAULT, answer).succeeds();
    recipient.answersBefore(owner.id(), answer).succeeds();

    bothSee(pending, owner, recipient, "pending");
    bothSee(accepted, owner, recipient, "accepted");
    bothSee(rejected, owner, recipient, "rejected");
    assertThat(recipient.sees(pending, recipient).succeeds().body()).doesNotContain("answered_by");
  }

  @Test
  @DisplayName(
      "R12, R37: the recipient may still answer otherwise, and then has answered by itself")
  void answeringAfterAll() {
    recipient.answersBefore(DEFAULT, "reject").succeeds();
    ImageId image = shared();

    assertThat(recipient.accepts(image).succeeds().body()).doesNotContain("answered_by");

    bothSee(image, owner, recipient, "accepted");
    recipient.mayUse(image, "create_server").allows();
  }

  @Test
  @DisplayName("R2, R37: an acceptance takes a place, and no offer is made where none is left")
  void places() {
    Cloud small = cloud.with("SHARE_LIMIT", "2");
    List<Project> recipients = Stream.generate(cloud::project).limit(3).toList();
    recipients.forEach(each -> each.answersBefore(DEFAULT, "accept").succeeds());
    ImageId image = owner.registers("system_disk");
    Project there = owner.at(small);

    Answer job = there.job(there.shares(List.of(image), recipients));

    assertThat(job.body()).contains(Refusal.RECIPIENT_QUOTA_REACHED.code());
    assertThat(owner.members(image))
        .containsExactlyInAnyOrder(
            recipients.get(0).as("accepted"), recipients.get(1).as("accepted"));
    there.shares(image, recipient).isRefusedFor(Refusal.RECIPIENT_QUOTA_REACHED);
  }

  @Test
  @DisplayName("R2, R37: many offers at once that are all accepted take no place too many")
  void placesInARace() {
    ImageId image = owner.registers("full_ecs");
    List<Project> recipients = Stream.generate(cloud::project).limit(24).toList();
    recipients.forEach(each -> each.answersBefore(owner.id(), "accept").succeeds());

    List<Answer> answers =
        Race.of(
            recipients.stream()
                .map(each -> (Callable<Answer>) () -> owner.shares(image, each))
                .toList());

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(10);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allMatch(answer -> answer.says(Refusal.RECIPIENT_QUOTA_REACHED));
    assertThat(cloud.records().accepted(image)).isEqualTo(10);
  }

  @Test
  @DisplayName("R37: 10,000 offers leave no red dot, at no time, with whoever rejects them all")
  void flood() {
    recipient.answersBefore(DEFAULT, "reject").succeeds();
    List<ImageId> images =
        Stream.generate(() -> owner.registers("system_disk")).limit(IMAGES_OF_A_BATCH).toList();
    AtomicBoolean offering = new AtomicBoolean(true);

    Race.of(
        () -> {
          try {
            for (int made = 0; made < OFFERS; made += IMAGES_OF_A_BATCH) {
              owner.job(owner.shares(images, List.of(recipient)));
            }
          } finally {
            offering.set(false);
          }
          return true;
        },
        () -> {
          do {
            assertThat(recipient.received("pending")).isEmpty();
            assertThat(recipient.count("pending")).isZero();
          } while (offering.get());
          return true;
        });

    assertThat(recipient.received("pending")).isEmpty();
    assertThat(recipient.count("pending")).isZero();
    assertThat(recipient.count("rejected")).isEqualTo(IMAGES_OF_A_BATCH);
    assertThat(recipient.images("member_status=pending")).isEmpty();
  }

  @Test
  @DisplayName("R37: from when a change is told on, every offer is answered by it, and by no other")
  void changedInBetween() {
    for (int round = 0; round < ROUNDS; round++) {
      String before = round % 2 == 0 ? "ask" : "reject";
      String after = round % 2 == 0 ? "reject" : "ask";
      recipient.answersBefore(DEFAULT, before).succeeds();
      ImageId during = owner.registers("system_disk");

      Race.of(
          () -> owner.shares(during, recipient).succeeds(),
          () -> recipient.answersBefore(DEFAULT, after).succeeds());

      ImageId afterwards = shared();
      assertThat(owner.sees(during, recipient).text("status")).isIn("pending", "rejected");
      assertThat(owner.sees(afterwards, recipient).text("status"))
          .isEqualTo(after.equals("ask") ? "pending" : "rejected");
    }
  }

  @Test
  @DisplayName("R37: of what two administrators change at once nothing is lost")
  void twoAdministrators() {
    List<String> owners = IntStream.range(0, 64).mapToObj(number -> "owner-" + number).toList();

    Race.of(
        owners.stream()
            .map(
                each -> (Callable<Answer>) () -> recipient.answersBefore(each, "reject").succeeds())
            .toList());

    String all = recipient.standingAnswers().succeeds().body();
    assertThat(owners).allMatch(each -> all.contains("\"" + each + "\""));
  }

  @Test
  @DisplayName("R37: a thousand owners can have an answer of their own")
  void mostOwners() {
    for (int number = 0; number < 1_000; number++) {
      recipient.answersBefore("owner-" + number, "reject").succeeds();
    }

    recipient.answersBefore("one-more", "accept").isRefusedFor(Refusal.TOO_MANY_ANSWERS);

    recipient.answersBefore("owner-7", "accept").succeeds();
    recipient.answersBefore(DEFAULT, "reject").succeeds();
    recipient.asksAgain("owner-8").succeeds();
    recipient.answersBefore("one-more", "accept").succeeds();
    assertThat(stateOf(cloud.project("one-more"), recipient)).isEqualTo("accepted");
  }

  @Test
  @DisplayName("R31: what is no answer, or no project's ID, is refused")
  void malformed() {
    recipient.answersBefore(owner.id(), "never").isRefusedFor(Refusal.INVALID_ANSWER);
    recipient.answersBefore("no project", "ask").isRefusedFor(Refusal.INVALID_PROJECT_ID);
    recipient.asksAgain("no project").isRefusedFor(Refusal.INVALID_PROJECT_ID);
    assertThat(recipient.standingAnswers().succeeds().text("default")).isEqualTo("ask");
  }

  @Test
  @DisplayName("R30, R37: nobody else sees the standing answers of a project, or changes them")
  void ofItsOwn() {
    recipient.answersBefore(owner.id(), "reject").succeeds();

    assertThat(owner.standingAnswers().succeeds().body()).doesNotContain("reject");
    owner.answersBefore(owner.id(), "accept").succeeds();
    owner.asksAgain(owner.id()).succeeds();
    owner
        .asks("GET /v1/answers")
        .header("x-project-id", recipient.id())
        .send()
        .isRefusedFor(Refusal.PROJECT_NOT_ENTITLED);

    assertThat(recipient.standingAnswers().succeeds().body())
        .contains("{\"owner\":\"" + owner.id() + "\",\"answer\":\"reject\"}");
  }

  private ImageId shared() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    return image;
  }

  /** What a new offer of that owner becomes. */
  private static String stateOf(Project owner, Project recipient) {
    return owner.shares(owner.registers("system_disk"), recipient).succeeds().text("status");
  }

  private static String shares(Project side, String route) {
    return side.asks(route).send().succeeds().body();
  }
}
