package io.imageshare.rules;

import static io.imageshare.domain.Refusal.ANOTHER_REGION;
import static io.imageshare.domain.Refusal.IMAGE_NOT_FOUND;
import static io.imageshare.domain.Refusal.KIND_DOES_NOT_FIT;
import static io.imageshare.domain.Refusal.NEW_DISKS_ONLY;
import static io.imageshare.domain.Refusal.OFFER_PENDING;
import static io.imageshare.domain.Refusal.OFFER_REJECTED;
import static io.imageshare.domain.Refusal.ONLY_OWNER_SHARES;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what with an image (R19 to R25). */
class UseTest extends Rules {
  private static final List<String> ACTIONS =
      List.of(
          "create_server",
          "create_data_disk",
          "restore_data_disk",
          "reinstall_server",
          "create_same_server",
          "create_private_image",
          "share");

  private final Project stranger = cloud.project();

  @ParameterizedTest
  @CsvSource({
    "system_disk, create_server",
    "full_ecs,    create_server",
    "data_disk,   create_data_disk",
    "system_disk, reinstall_server",
    "full_ecs,    reinstall_server",
    "system_disk, create_same_server",
    "full_ecs,    create_same_server",
    "system_disk, create_private_image",
    "full_ecs,    create_private_image",
  })
  @DisplayName(
      "R19, R21, R23, R24: the owner and who has accepted may, those who haven't and strangers not")
  void forOwnerAndRecipient(String kind, String action) {
    ImageId image = owner.registers(kind);
    owner.mayUse(image, action).allows();
    recipient.mayUse(image, action).deniesFor(IMAGE_NOT_FOUND);

    owner.shares(image, recipient).succeeds();
    recipient.mayUse(image, action).deniesFor(OFFER_PENDING);
    recipient.accepts(image).succeeds();
    recipient.mayUse(image, action).allows();
    stranger.mayUse(image, action).deniesFor(IMAGE_NOT_FOUND);
    recipient.rejects(image).succeeds();
    recipient.mayUse(image, action).deniesFor(OFFER_REJECTED);
    owner.mayUse(image, action).allows();
  }

  @Test
  @DisplayName("R20: in another region nobody may use the image")
  void anotherRegion() {
    ImageId image = accepted("system_disk");

    in("eu-test-9", owner, image).deniesFor(ANOTHER_REGION);
    in("eu-test-9", recipient, image).deniesFor(ANOTHER_REGION);
    in("eu-test-9", stranger, image).deniesFor(IMAGE_NOT_FOUND);
    in("eu-test-1", owner, image).allows();
    in("eu-test-1", recipient, image).allows();
  }

  @Test
  @DisplayName("R22: a recipient makes new disks of a data-disk image, but restores none")
  void newDisksOnly() {
    ImageId image = accepted("data_disk");

    owner.mayUse(image, "restore_data_disk").allows();
    recipient.mayUse(image, "restore_data_disk").deniesFor(NEW_DISKS_ONLY);
    recipient.mayUse(image, "create_data_disk").allows();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reinstall_server", "create_same_server"})
  @DisplayName("R23: no reinstallation and no second server once the share or the image is gone")
  void endsWithTheShare(String action) {
    ImageId stopped = accepted("system_disk");
    ImageId rejected = accepted("full_ecs");
    ImageId deleted = accepted("system_disk");

    owner.stops(stopped, recipient).succeeds();
    recipient.mayUse(stopped, action).deniesFor(IMAGE_NOT_FOUND);
    recipient.rejects(rejected).succeeds();
    recipient.mayUse(rejected, action).deniesFor(OFFER_REJECTED);
    owner.deletes(deleted).succeeds();
    recipient.mayUse(deleted, action).deniesFor(IMAGE_NOT_FOUND);
    owner.mayUse(deleted, action).deniesFor(IMAGE_NOT_FOUND);
  }

  @Test
  @DisplayName("R25: only the owner may share")
  void onlyOwnerShares() {
    ImageId image = accepted("system_disk");

    owner.mayUse(image, "share").allows();
    recipient.mayUse(image, "share").deniesFor(ONLY_OWNER_SHARES);
    stranger.mayUse(image, "share").deniesFor(IMAGE_NOT_FOUND);
  }

  @Test
  @DisplayName("R19 to R25: an image of another kind, or one that isn't active, doesn't do")
  void kindsAndStates() {
    ImageId disk = accepted("data_disk");
    ImageId system = accepted("system_disk");
    ImageId queued = owner.registers("system_disk", ",'status':'queued'");

    owner.mayUse(disk, "create_server").deniesFor(KIND_DOES_NOT_FIT);
    recipient.mayUse(disk, "create_server").deniesFor(KIND_DOES_NOT_FIT);
    recipient.mayUse(system, "create_data_disk").deniesFor(KIND_DOES_NOT_FIT);
    owner.mayUse(queued, "create_server").deniesFor(Refusal.IMAGE_NOT_ACTIVE);
  }

  @Test
  @DisplayName("R19 to R25: the compute and disk services ask about any project, others don't")
  void services() {
    ImageId image = accepted("system_disk");

    for (String action : ACTIONS) {
      Answer asService =
          stranger
              .asks("POST /v1/images/{image_id}/access", image)
              .without("project_id")
              .claim("scope", "openid image.access")
              .body("{'action':'%s','project_id':'%s'}", action, recipient)
              .send()
              .succeeds();
      assertThat(asService.body()).isEqualTo(recipient.mayUse(image, action).body());
    }
    stranger
        .asks("POST /v1/images/{image_id}/access", image)
        .body("{'action':'create_server','project_id':'%s'}", recipient)
        .send()
        .isRefusedFor(Refusal.PROJECT_NOT_ENTITLED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stop", "reject", "delete"})
  @DisplayName("R23: the answer reflects each change that was acknowledged before the question")
  void noWindow(String ending) {
    for (int round = 0; round < 50; round++) {
      ImageId image = accepted("system_disk");
      recipient.mayUse(image, "create_server").allows();
      switch (ending) {
        case "stop" -> owner.stops(image, recipient).succeeds();
        case "reject" -> recipient.rejects(image).succeeds();
        default -> owner.deletes(image).succeeds();
      }
      Refusal reason = ending.equals("reject") ? OFFER_REJECTED : IMAGE_NOT_FOUND;
      for (String action : ACTIONS) {
        recipient.mayUse(image, action).deniesFor(reason);
      }
      owner.deletes(image);
    }
  }

  private static Answer in(String region, Project project, ImageId image) {
    return project
        .asks("POST /v1/images/{image_id}/access", image)
        .body("{'action':'create_server','region':'%s'}", region)
        .send();
  }

  private ImageId accepted(String kind) {
    ImageId image = owner.registers(kind);
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    return image;
  }
}
