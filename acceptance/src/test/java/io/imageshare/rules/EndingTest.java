package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.rules.cloud.SampleRecords;
import io.imageshare.testkit.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How shares and images end (R26, R27, R29). */
class EndingTest extends Rules {
  @ParameterizedTest
  @ValueSource(strings = {"pending", "accepted", "rejected"})
  @DisplayName("R26: a share that is stopped leaves the recipient's lists and the quota at once")
  void stop(String state) {
    ImageId image = shared(state);
    Cloud full = cloud.with("SHARE_LIMIT", "1");

    owner.stops(image, recipient).succeeds();

    nobodySees(image, recipient);
    assertThat(owner.members(image)).isEmpty();
    assertThat(cloud.records().shares(image)).isZero();
    assertThat(cloud.records().accepted(image)).isZero();
    Project next = cloud.project();
    owner.at(full).shares(image, next).succeeds();
    next.at(full).accepts(image).succeeds();
  }

  @Test
  @DisplayName("R27: deleting an image ends all its shares at once for every purpose")
  void deletion() {
    ImageId image = owner.registers("system_disk");
    List<Project> recipients = Stream.generate(cloud::project).limit(300).toList();
    owner.job(owner.shares(List.of(image), recipients));
    recipients.subList(0, 100).forEach(project -> project.accepts(image).succeeds());
    recipients.subList(100, 200).forEach(project -> project.rejects(image).succeeds());
    int before = owner.owned();

    owner.deletes(image).succeeds();

    for (Project project : recipients) {
      project.mayUse(image, "create_server").deniesFor(Refusal.IMAGE_NOT_FOUND);
      project.accepts(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
      project.rejects(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
      project.replicates(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
      nobodySees(image, project);
      assertThat(project.count("pending")).isZero();
    }
    owner.sees(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    owner.shares(image, recipient).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    owner.stops(image, recipients.get(0)).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    assertThat(owner.images("limit=1000")).doesNotContain(image);
    assertThat(owner.given()).noneMatch(share -> share.contains(image.value()));
    assertThat(owner.owned()).isEqualTo(before - 1);
  }

  @Test
  @DisplayName("R27: a protected image isn't deleted, and keeps its shares")
  void protection() {
    ImageId image = owner.registers("system_disk", ",'protected':true");
    owner.shares(image, recipient).succeeds();

    owner.deletes(image).isRefusedFor(Refusal.PROTECTED_IMAGE);

    bothSee(image, owner, recipient, "pending");
  }

  @Test
  @DisplayName("R29: the ID of a deleted image is given to no other, not even after the clean-up")
  void idsAreNotReused() {
    ImageId image = SampleRecords.IMAGE;
    Project other = cloud.project();
    registersAs(image, owner).succeeds();
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    registersAs(image, other).isRefusedFor(Refusal.IMAGE_ID_TAKEN);
    owner.deletes(image).succeeds();

    registersAs(image, other).isRefusedFor(Refusal.IMAGE_ID_TAKEN);
    cloud.cleanUp();
    registersAs(image, other).isRefusedFor(Refusal.IMAGE_ID_TAKEN);
    owner.sees(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    nobodySees(image, recipient);
  }

  private static Answer registersAs(ImageId image, Project project) {
    return project
        .asks("POST /v2/images")
        .claim("scope", "image.admin")
        .body("{'id':'%s','name':'again'}", image)
        .send();
  }

  private ImageId shared(String state) {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    if (!state.equals("pending")) {
      recipient.answers(image, state).succeeds();
    }
    return image;
  }
}
