package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Warning;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The owner's side (R1 to R8). */
class SharingTest extends Rules {
  @Test
  @DisplayName("R1: ten projects accept a full-ECS image, the eleventh is refused")
  void fullEcs() {
    ImageId image = owner.registers("full_ecs");
    List<Project> recipients = projects(11);
    owner.job(owner.shares(List.of(image), recipients));

    recipients.subList(0, 10).forEach(project -> project.accepts(image).succeeds());
    recipients.get(10).accepts(image).isRefusedFor(Refusal.RECIPIENT_QUOTA_REACHED);

    bothSee(image, owner, recipients.get(9), "accepted");
    bothSee(image, owner, recipients.get(10), "pending");
    assertThat(cloud.records().accepted(image)).isEqualTo(10);
    assertThat(cloud.records().shares(image)).isEqualTo(11);
  }

  @Test
  @DisplayName("R1, R2: of 300 projects 256 accept, the 257th is refused until a share is stopped")
  void diskImage() {
    ImageId image = owner.registers("system_disk");
    List<Project> recipients = projects(300);
    assertThat(owner.job(owner.shares(List.of(image), recipients)).text("status"))
        .isEqualTo("SUCCESS");

    recipients.subList(0, 256).forEach(project -> project.accepts(image).succeeds());
    assertThat(cloud.records().accepted(image)).isEqualTo(256);
    Project next = recipients.get(256);
    next.accepts(image).isRefusedFor(Refusal.RECIPIENT_QUOTA_REACHED);
    bothSee(image, owner, next, "pending");
    owner.shares(image, cloud.project()).isRefusedFor(Refusal.RECIPIENT_QUOTA_REACHED);

    owner.stops(image, recipients.get(7)).succeeds();
    nobodySees(image, recipients.get(7));
    next.accepts(image).succeeds();
    bothSee(image, owner, next, "accepted");
    recipients.get(257).accepts(image).isRefusedFor(Refusal.RECIPIENT_QUOTA_REACHED);
    assertThat(cloud.records().accepted(image)).isEqualTo(256);
    assertThat(cloud.records().shares(image)).isEqualTo(299);
  }

  @ParameterizedTest
  @ValueSource(strings = {"system_disk", "data_disk"})
  @DisplayName("R1: both limits are settings of the deployment")
  void limitsAreSettings(String kind) {
    Cloud smaller = cloud.with("SHARE_LIMIT", "2").with("FULL_ECS_SHARE_LIMIT", "1");
    ImageId disk = owner.registers(kind);
    ImageId server = owner.registers("full_ecs");
    List<Project> recipients = projects(3).stream().map(project -> project.at(smaller)).toList();
    owner.job(owner.shares(List.of(disk, server), recipients));

    recipients.get(0).accepts(disk).succeeds();
    recipients.get(1).accepts(disk).succeeds();
    recipients.get(2).accepts(disk).isRefusedFor(Refusal.RECIPIENT_QUOTA_REACHED);
    recipients.get(0).accepts(server).succeeds();
    recipients.get(1).accepts(server).isRefusedFor(Refusal.RECIPIENT_QUOTA_REACHED);
  }

  @Test
  @DisplayName("R2: neither pending nor rejected shares take a place")
  void onlyAcceptedCount() {
    ImageId image = owner.registers("full_ecs");
    List<Project> recipients = projects(40);
    owner.job(owner.shares(List.of(image), recipients));

    recipients.subList(0, 30).forEach(project -> project.rejects(image).succeeds());
    recipients.subList(30, 40).forEach(project -> project.accepts(image).succeeds());

    assertThat(cloud.records().accepted(image)).isEqualTo(10);
    owner.shares(image, cloud.project()).isRefusedFor(Refusal.RECIPIENT_QUOTA_REACHED);
    recipients.get(0).accepts(image).isRefusedFor(Refusal.RECIPIENT_QUOTA_REACHED);
  }

  @Test
  @DisplayName("R2: in a batch of offers to a full image each pair says why it is refused")
  void batchToFullImage() {
    ImageId full = owner.registers("full_ecs");
    ImageId free = owner.registers("full_ecs");
    List<Project> recipients = projects(10);
    owner.job(owner.shares(List.of(full), recipients));
    recipients.forEach(project -> project.accepts(full).succeeds());

    Answer job = owner.job(owner.shares(List.of(full, free), projects(2)));

    assertThat(job.text("status")).isEqualTo("FAIL");
    assertThat(job.text("error_code")).isEqualTo(Refusal.RECIPIENT_QUOTA_REACHED.code());
    assertThat(job.text("fail_reason")).isEqualTo(Refusal.RECIPIENT_QUOTA_REACHED.sentence());
    assertThat(cloud.records().shares(full)).isEqualTo(10);
    assertThat(cloud.records().shares(free)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"region", "availability_zone"})
  @DisplayName("R3: a request that names a place is refused, whatever it says there")
  void noPlace(String place) {
    ImageId image = owner.registers("system_disk");

    for (String value : List.of("'eu-test-1'", "'eu-test-1a'", "null", "7", "[]", "''")) {
      owner
          .asks("POST /v2/images/{image_id}/members", image)
          .body("{'member':'%s','%s':%s}", recipient, place, value)
          .send()
          .isRefusedFor(Refusal.PLACE_NAMED);
      owner
          .asks("POST /v1/cloudimages/members")
          .body("{'images':['%s'],'projects':['%s'],'%s':%s}", image, recipient, place, value)
          .send()
          .isRefusedFor(Refusal.PLACE_NAMED);
    }
    nobodySees(image, recipient);
  }

  @Test
  @DisplayName("R3: a share names a project ID: nothing that isn't one")
  void projectIdOnly() {
    ImageId image = owner.registers("system_disk");

    for (String value :
        List.of("''", "'a b'", "'a#b'", "'ä'", "7", "null", "['p']", "'" + "p".repeat(65) + "'")) {
      owner
          .asks("POST /v2/images/{image_id}/members", image)
          .body("{'member':%s}", value)
          .send()
          .isRefusedFor(Refusal.INVALID_PROJECT_ID);
    }
    assertThat(owner.members(image)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending", "accepted", "rejected"})
  @DisplayName("R4: a recipient can't pass the image on, and is told to replicate it first")
  void onlyOwner(String state) {
    ImageId image = owner.registers("system_disk");
    Project third = cloud.project();
    owner.shares(image, recipient).succeeds();
    if (!state.equals("pending")) {
      recipient.answers(image, state).succeeds();
    }

    recipient.shares(image, third).isRefusedFor(Refusal.ONLY_OWNER_SHARES);
    Answer job = recipient.job(recipient.shares(List.of(image), List.of(third)));
    assertThat(job.text("error_code")).isEqualTo(Refusal.ONLY_OWNER_SHARES.code());
    assertThat(Refusal.ONLY_OWNER_SHARES.sentence()).contains("Replicate it to a private image");
    nobodySees(image, third);
  }

  @Test
  @DisplayName("R5: an image that isn't active can't be shared")
  void notActive() {
    for (String status : List.of("queued", "saving")) {
      ImageId image = owner.registers("system_disk", ",'status':'" + status + "'");
      owner.shares(image, recipient).isRefusedFor(Refusal.IMAGE_NOT_ACTIVE);
    }
    ImageId deleted = owner.registers("system_disk");
    owner.deletes(deleted).succeeds();
    owner.shares(deleted, recipient).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    assertThat(recipient.received("all")).isEmpty();
  }

  @Test
  @DisplayName("R5: an encrypted image can't be shared")
  void encrypted() {
    ImageId image = owner.registers("system_disk", ",'encrypted':true");
    ImageId byKey = owner.registers("system_disk", ",'__system__cmkid':'key'");

    owner.shares(image, recipient).isRefusedFor(Refusal.ENCRYPTED_IMAGE);
    owner.shares(byKey, recipient).isRefusedFor(Refusal.ENCRYPTED_IMAGE);
  }

  @Test
  @DisplayName("R5: a public image can't be shared")
  void publicImage() {
    Answer image =
        owner
            .asks("POST /v2/images")
            .claim("scope", "image.admin")
            .body("{'name':'public','visibility':'public'}")
            .send()
            .succeeds();

    owner.shares(new ImageId(image.text("id")), recipient).isRefusedFor(Refusal.PUBLIC_IMAGE);
  }

  @Test
  @DisplayName("R5: nobody shares with themselves")
  void notWithOneself() {
    ImageId image = owner.registers("system_disk");

    owner.shares(image, owner).isRefusedFor(Refusal.SHARE_WITH_OWNER);
    Answer job = owner.job(owner.shares(List.of(image), List.of(owner, recipient)));
    assertThat(job.text("error_code")).isEqualTo(Refusal.SHARE_WITH_OWNER.code());
    assertThat(owner.members(image)).containsExactly(recipient.as("pending"));
  }

  @Test
  @DisplayName("R5: not under the owner's ID in capitals either")
  void notWithOneselfInCapitals() {
    owner = cloud.project("owner-in-small-letters");
    Project capitals = cloud.project("OWNER-IN-SMALL-LETTERS");
    ImageId image = owner.registers("system_disk");

    owner.shares(image, capitals).isRefusedFor(Refusal.SHARE_WITH_OWNER);
    Answer job = owner.job(owner.shares(List.of(image), List.of(capitals, recipient)));
    assertThat(job.text("error_code")).isEqualTo(Refusal.SHARE_WITH_OWNER.code());
    assertThat(owner.members(image)).containsExactly(recipient.as("pending"));
  }

  @Test
  @DisplayName("R6: the owner is warned of what the image may disclose")
  void warning() {
    ImageId image = owner.registers("system_disk");

    Answer one = owner.shares(image, recipient);
    Answer batch = owner.shares(List.of(image), projects(2));

    assertThat(one.header("X-Imageshare-Warning")).isEqualTo(Warning.DISCLOSURE.sentence());
    assertThat(batch.text("warning")).isEqualTo(Warning.DISCLOSURE.sentence());
    assertThat(owner.job(batch).text("warning")).isEqualTo(Warning.DISCLOSURE.sentence());
  }

  @Test
  @DisplayName("R7: the owner sees all shares, and stops one, several or all of them")
  void stops() {
    ImageId image = owner.registers("system_disk");
    List<Project> recipients = projects(6);
    owner.job(owner.shares(List.of(image), recipients));
    recipients.get(0).accepts(image).succeeds();
    recipients.get(1).rejects(image).succeeds();
    assertThat(owner.members(image))
        .containsExactlyInAnyOrder(
            recipients.get(0).as("accepted"),
            recipients.get(1).as("rejected"),
            recipients.get(2).as("pending"),
            recipients.get(3).as("pending"),
            recipients.get(4).as("pending"),
            recipients.get(5).as("pending"));

    owner.stops(image, recipients.get(5)).succeeds();
    assertThat(owner.members(image)).hasSize(5);
    owner.job(owner.stops(List.of(image), recipients.subList(0, 2)));
    assertThat(owner.members(image)).hasSize(3);
    assertThat(owner.job(owner.stops(List.of(image), recipients)).text("status"))
        .isEqualTo("SUCCESS");
    assertThat(owner.members(image)).isEmpty();
    recipients.forEach(project -> nobodySees(image, project));
    assertThat(owner.sees(image).text("visibility")).isEqualTo("private");
  }

  @Test
  @DisplayName("R7: nobody but the owner stops sharing or deletes")
  void onlyOwnerEnds() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();

    recipient.stops(image, recipient).isRefusedFor(Refusal.ONLY_OWNER_STOPS);
    recipient.deletes(image).isRefusedFor(Refusal.ONLY_OWNER_CHANGES);
    cloud.project().stops(image, recipient).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    cloud.project().deletes(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    bothSee(image, owner, recipient, "accepted");
  }

  @Test
  @DisplayName("R8: the owner keeps full use of an image that is shared")
  void ownerKeepsUse() {
    ImageId image = owner.registers("system_disk");
    ImageId disk = owner.registers("data_disk");
    owner.job(owner.shares(List.of(image, disk), List.of(recipient)));
    recipient.accepts(image).succeeds();

    for (String action :
        List.of(
            "create_server",
            "reinstall_server",
            "create_same_server",
            "create_private_image",
            "share")) {
      owner.mayUse(image, action).allows();
    }
    owner.mayUse(disk, "create_data_disk").allows();
    owner.mayUse(disk, "restore_data_disk").allows();
    owner.shares(image, cloud.project()).succeeds();
    assertThat(owner.sees(image).text("visibility")).isEqualTo("shared");
    assertThat(owner.replicaOf(image)).isNotEqualTo(image);
  }

  private List<Project> projects(int count) {
    return Stream.generate(cloud::project).limit(count).toList();
  }
}
