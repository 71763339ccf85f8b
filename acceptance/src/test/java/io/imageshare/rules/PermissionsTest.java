package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Permissions;
import io.imageshare.rules.cloud.Project;
import io.imageshare.rules.cloud.SampleEvents;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the functions may do with the table. In all tests of rules they may do no more than their
 * roles in the template permit; here each does all that it does.
 */
class PermissionsTest extends Rules {

  PermissionsTest() {
    super(Cloud.onTable());
  }

  @Test
  @DisplayName("each role permits just the actions that the function takes, and no role any other")
  void rolesPermitWhatIsDone() {
    cloud.prime();
    SampleEvents.all().keySet().forEach(route -> cloud.sample(route).send());
    lifeOfAShare();
    livesOfManyShares();
    makingOnce();
    callsAfterAnEnd();

    assertThat(cloud.permissions().used()).isEqualTo(Permissions.granted());
  }

  private void lifeOfAShare() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    recipient.mayUse(image, "create_server").succeeds();
    recipient.replicaOf(image);
    recipient.rejects(image).succeeds();
    owner.shares(image, recipient).succeeds();
    owner.members(image);
    RecipientsTest.read(owner, image);
    owner.stops(image, recipient).succeeds();
    rename(image);
    owner.deletes(image).succeeds();
    cloud.cleanUp();
  }

  private void livesOfManyShares() {
    List<ImageId> images = List.of(owner.registers("system_disk"), owner.registers("data_disk"));
    List<Project> recipients = List.of(recipient, cloud.project());
    owner.job(owner.shares(images, recipients));
    recipient.job(recipient.answers(images, "accepted"));
    recipient.received("accepted");
    owner.job(owner.stops(images, List.of(recipient)));
    images.forEach(image -> owner.deletes(image).succeeds());
    cloud.cleanUp();
  }

  private void makingOnce() {
    for (int time = 0; time < 2; time++) {
      owner
          .asks("POST /v2/images")
          .header("idempotency-key", "key-1")
          .body("{'name':'once','kind':'system_disk'}")
          .send()
          .succeeds();
    }
  }

  private void callsAfterAnEnd() {
    Duration awhile = Duration.ofHours(1);
    Instant end = cloud.clock().instant().plus(awhile).truncatedTo(ChronoUnit.SECONDS);
    ImageId image = owner.registers("system_disk");
    owner
        .asks("POST /v2/images/{image_id}/members", image)
        .body("{'member':'%s','expires_at':'%s'}", recipient, end)
        .send()
        .succeeds();
    Project other = cloud.project();
    owner.shares(image, other).succeeds();
    cloud.clock().advance(awhile);
    owner.planning().shares(image, recipient).succeeds();
    other.planning().accepts(image).succeeds();
    owner.planning().stops(image, other).succeeds();
    recipient.replicates(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    rename(image);
    cloud.cleanUp();
  }

  private void rename(ImageId image) {
    owner
        .asks("PATCH /v2/images/{image_id}", image)
        .body("[{'op':'replace','path':'/name','value':'other'}]")
        .send()
        .succeeds();
  }
}
