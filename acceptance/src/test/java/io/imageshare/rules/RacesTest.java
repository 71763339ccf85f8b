package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that come at the same time (R2, R16, R27, R32). */
class RacesTest extends Rules {
  private static final int ROUNDS = 200;

  RacesTest() {
    super(Cloud.make().with("PRIVATE_IMAGE_LIMIT", "1000"));
  }

  @Test
  @DisplayName("R2: of 64 projects that accept the last 8 places at once exactly 8 get one")
  void lastPlaces() {
    ImageId image = owner.registers("system_disk");
    List<Project> recipients = projects(256 - 8 + 64);
    owner.job(owner.shares(List.of(image), recipients));
    recipients.subList(64, recipients.size()).forEach(project -> project.accepts(image).succeeds());

    List<Answer> answers =
        Race.of(callables(recipients.subList(0, 64), project -> project.accepts(image)));

    List<Answer> refused = answers.stream().filter(answer -> answer.status() != 200).toList();
    assertThat(refused).hasSize(64 - 8);
    refused.forEach(answer -> answer.isRefusedFor(Refusal.RECIPIENT_QUOTA_REACHED));
    assertThat(cloud.records().accepted(image)).isEqualTo(256);
    assertThat(cloud.records().members(image).values().stream().filter("accepted"::equals))
        .hasSize(256);
  }

  @RepeatedTest(5)
  @DisplayName("R2: full-ECS images keep their ten places under any rush, in batches too")
  void fullEcs() {
    ImageId image = owner.registers("full_ecs");
    List<Project> recipients = projects(24);
    owner.job(owner.shares(List.of(image), recipients));

    Race.of(callables(recipients, project -> project.answers(List.of(image), "accepted")));

    assertThat(cloud.records().accepted(image)).isEqualTo(10);
  }

  @Test
  @DisplayName("R16: accepting against stopping leaves no share, and no half of one")
  void acceptAgainstStop() {
    for (int round = 0; round < ROUNDS; round++) {
      ImageId image = offered();

      List<Answer> answers =
          Race.of(() -> recipient.accepts(image), () -> owner.stops(image, recipient));

      Answer accepting = answers.get(0);
      assertThat(accepting.status() == 200 || accepting.says(Refusal.IMAGE_NOT_FOUND)).isTrue();
      answers.get(1).succeeds();
      expectNone(image);
    }
  }

  @Test
  @DisplayName("R32: of two stops of the same share one wins")
  void stopAgainstStop() {
    for (int round = 0; round < ROUNDS; round++) {
      ImageId image = offered();
      if (round % 2 == 0) {
        recipient.accepts(image).succeeds();
      }

      List<Answer> answers =
          Race.of(() -> owner.stops(image, recipient), () -> owner.stops(image, recipient));

      expectOneWinner(answers, 204, Refusal.SHARE_NOT_FOUND);
      expectNone(image);
    }
  }

  @Test
  @DisplayName("R32: of two offers to the same project one wins")
  void shareAgainstShare() {
    for (int round = 0; round < ROUNDS; round++) {
      ImageId image = owner.registers("system_disk");

      List<Answer> answers =
          Race.of(() -> owner.shares(image, recipient), () -> owner.shares(image, recipient));

      expectOneWinner(answers, 200, Refusal.ALREADY_SHARED);
      assertThat(cloud.records().shares(image)).isEqualTo(1);
      bothSee(image, owner, recipient, "pending");
      owner.stops(image, recipient).succeeds();
    }
  }

  @Test
  @DisplayName("R27: accepting against deleting leaves nothing to use")
  void acceptAgainstDelete() {
    for (int round = 0; round < ROUNDS; round++) {
      ImageId image = offered();

      List<Answer> answers = Race.of(() -> recipient.accepts(image), () -> owner.deletes(image));

      Answer accepting = answers.get(0);
      assertThat(accepting.status() == 200 || accepting.says(Refusal.IMAGE_NOT_FOUND)).isTrue();
      answers.get(1).succeeds();
      nobodySees(image, recipient);
      recipient.mayUse(image, "create_server").deniesFor(Refusal.IMAGE_NOT_FOUND);
    }
  }

  @Test
  @DisplayName("R16: accepting against sharing again leaves a share that is there once")
  void acceptAgainstShareAgain() {
    for (int round = 0; round < ROUNDS; round++) {
      ImageId image = offered();
      recipient.rejects(image).succeeds();

      List<Answer> answers =
          Race.of(() -> recipient.accepts(image), () -> owner.shares(image, recipient));

      answers.get(0).succeeds();
      Answer again = answers.get(1);
      assertThat(again.status() == 200 || again.says(Refusal.ALREADY_SHARED)).isTrue();
      bothSee(image, owner, recipient, "accepted");
      owner.deletes(image).succeeds();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"stop", "delete"})
  @DisplayName("R14: a replica is made before its source ends, or not at all")
  void replicateAgainstEnd(String ending) {
    for (int round = 0; round < 50; round++) {
      Project each = cloud.project();
      ImageId image = owner.registers("system_disk");
      owner.shares(image, each).succeeds();
      each.accepts(image).succeeds();

      List<Answer> answers =
          Race.of(
              () -> each.replicates(image),
              () -> ending.equals("stop") ? owner.stops(image, each) : owner.deletes(image));

      Answer replicating = answers.get(0);
      boolean made = replicating.status() == 200;
      assertThat(made || replicating.says(Refusal.IMAGE_NOT_FOUND)).isTrue();
      answers.get(1).succeeds();
      assertThat(each.owned()).isEqualTo(made ? 1 : 0);
    }
  }

  @Test
  @DisplayName("R14, R15: of many images registered at once only as many are made as may be owned")
  void privateImages() {
    Cloud smaller = cloud.with("PRIVATE_IMAGE_LIMIT", "5");

    List<Answer> answers =
        Race.of(
            Stream.<Callable<Answer>>generate(
                    () ->
                        () ->
                            owner.at(smaller).asks("POST /v2/images").body("{'name':'one'}").send())
                .limit(32)
                .toList());

    List<Answer> refused = answers.stream().filter(answer -> answer.status() != 201).toList();
    assertThat(refused).hasSize(32 - 5);
    refused.forEach(answer -> answer.isRefusedFor(Refusal.PRIVATE_IMAGE_QUOTA_REACHED));
    assertThat(owner.owned()).isEqualTo(5);
  }

  private ImageId offered() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    return image;
  }

  private void expectNone(ImageId image) {
    nobodySees(image, recipient);
    assertThat(owner.members(image)).isEmpty();
    assertThat(cloud.records().members(image)).isEmpty();
    assertThat(cloud.records().accepted(image)).isZero();
  }

  private static void expectOneWinner(List<Answer> answers, int status, Refusal reason) {
    assertThat(answers).filteredOn(answer -> answer.status() == status).hasSize(1);
    answers.stream()
        .filter(answer -> answer.status() != status)
        .forEach(answer -> answer.isRefusedFor(reason));
  }

  private List<Project> projects(int count) {
    return Stream.generate(cloud::project).limit(count).toList();
  }

  private static List<Callable<Answer>> callables(
      List<Project> projects, Function<Project, Answer> request) {
    return projects.stream()
        .map(project -> (Callable<Answer>) () -> request.apply(project))
        .toList();
  }
}
