package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An image that is out of use for a while (R33). */
class DeactivatingTest extends Rules {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create_server",
        "reinstall_server",
        "create_same_server",
        "create_private_image",
        "share"
      })
  @DisplayName("R33: nobody may use a deactivated image, and each refusal says so")
  void use(String action) {
    ImageId image = accepted();
    Answer before = recipient.mayUse(image, action);

    assertThat(owner.deactivates(image).status()).isEqualTo(204);

    owner.mayUse(image, action).deniesFor(Refusal.IMAGE_DEACTIVATED);
    recipient.mayUse(image, action).deniesFor(Refusal.IMAGE_DEACTIVATED);
    cloud.project().mayUse(image, action).deniesFor(Refusal.IMAGE_NOT_FOUND);

    assertThat(owner.reactivates(image).status()).isEqualTo(204);

    owner.mayUse(image, action).allows();
    assertThat(recipient.mayUse(image, action).body()).isEqualTo(before.body());
  }

  @Test
  @DisplayName("R33: it is shown as deactivated, to recipients too, and stays in lists")
  void shown() {
    ImageId image = accepted();

    owner.deactivates(image).succeeds();

    assertThat(owner.sees(image).succeeds().text("status")).isEqualTo("deactivated");
    assertThat(recipient.sees(image).succeeds().text("status")).isEqualTo("deactivated");
    assertThat(owner.images("status=deactivated")).containsExactly(image);
    assertThat(owner.images("status=active")).isEmpty();
    assertThat(recipient.images()).containsExactly(image);
    bothSee(image, owner, recipient, "accepted");
  }

  @Test
  @DisplayName("R33: nothing new is offered, what stands stands, and no replica is made")
  void nothingNew() {
    ImageId image = accepted();
    owner.deactivates(image).succeeds();
    Project another = cloud.project();

    owner.shares(image, another).isRefusedFor(Refusal.IMAGE_DEACTIVATED);
    assertThat(owner.job(owner.shares(List.of(image), List.of(another))).text("error_code"))
        .isEqualTo(Refusal.IMAGE_DEACTIVATED.code());
    owner.shares(image, recipient).isRefusedFor(Refusal.ALREADY_SHARED);
    assertThat(owner.job(owner.shares(List.of(image), List.of(recipient))).text("status"))
        .isEqualTo("SUCCESS");
    owner.replicates(image).isRefusedFor(Refusal.IMAGE_DEACTIVATED);
    recipient.replicates(image).isRefusedFor(Refusal.IMAGE_DEACTIVATED);
    nobodySees(image, another);
  }

  @Test
  @DisplayName(
      "R33: its shares can be answered and stopped meanwhile, and are as they were after it")
  void shares() {
    ImageId image = accepted();
    Project pending = cloud.project();
    Project former = cloud.project();
    owner.shares(image, pending).succeeds();
    owner.shares(image, former).succeeds();
    owner.deactivates(image).succeeds();

    pending.accepts(image).succeeds();
    recipient.rejects(image).succeeds();
    owner.stops(image, former).succeeds();
    owner.reactivates(image).succeeds();

    bothSee(image, owner, pending, "accepted");
    bothSee(image, owner, recipient, "rejected");
    nobodySees(image, former);
    pending.mayUse(image, "create_server").allows();
    owner.shares(image, former).succeeds();
  }

  @Test
  @DisplayName("R33: an operator may do it too; a recipient may not, nor a stranger, nor a reader")
  void whoMay() {
    ImageId image = accepted();

    recipient.deactivates(image).isRefusedFor(Refusal.ONLY_OWNER_CHANGES);
    cloud.project().deactivates(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    owner
        .asks("POST /v2/images/{image_id}/actions/deactivate", image)
        .claim("roles", "[reader]")
        .send()
        .isRefusedFor(Refusal.ROLE_NOT_ENTITLED);
    assertThat(owner.sees(image).text("status")).isEqualTo("active");

    cloud
        .project()
        .asks("POST /v2/images/{image_id}/actions/deactivate", image)
        .claim("scope", "image.admin")
        .send()
        .succeeds();
    recipient.reactivates(image).isRefusedFor(Refusal.ONLY_OWNER_CHANGES);
    owner.reactivates(image).succeeds();
  }

  @Test
  @DisplayName("R32, R33: deactivating or reactivating once more changes nothing")
  void repeated() {
    ImageId image = accepted();

    owner.reactivates(image).succeeds();
    owner.deactivates(image).succeeds();
    String before = owner.sees(image).body();
    owner.deactivates(image).succeeds();

    assertThat(owner.sees(image).body()).isEqualTo(before);
  }

  @Test
  @DisplayName("R33: an image that was never active is neither deactivated nor reactivated")
  void neverActive() {
    ImageId queued = owner.registers("system_disk", ",'status':'queued'");

    owner.deactivates(queued).isRefusedFor(Refusal.NEVER_ACTIVE);
    owner.reactivates(queued).isRefusedFor(Refusal.NEVER_ACTIVE);
    assertThat(owner.sees(queued).text("status")).isEqualTo("queued");
  }

  @Test
  @DisplayName("R33: no patch deactivates or reactivates an image, and none is registered so")
  void patches() {
    ImageId image = owner.registers("system_disk");

    status(image, "deactivated").isRefusedFor(Refusal.READ_ONLY_ATTRIBUTE);
    owner.deactivates(image).succeeds();
    status(image, "active").isRefusedFor(Refusal.READ_ONLY_ATTRIBUTE);
    status(image, "deactivated").succeeds();
    owner
        .asks("POST /v2/images")
        .body("{'name':'x','status':'deactivated'}")
        .send()
        .isRefusedFor(Refusal.INVALID_ATTRIBUTE);
  }

  @Test
  @DisplayName("R27, R33: a deactivated image can be changed and deleted")
  void changedAndDeleted() {
    ImageId image = accepted();
    owner.deactivates(image).succeeds();

    owner
        .asks("PATCH /v2/images/{image_id}", image)
        .body("[{'op':'replace','path':'/name','value':'broken'}]")
        .send()
        .succeeds();
    assertThat(owner.sees(image).text("status")).isEqualTo("deactivated");
    owner.deletes(image).succeeds();
    nobodySees(image, recipient);
    owner.reactivates(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
  }

  private Answer status(ImageId image, String status) {
    return owner
        .asks("PATCH /v2/images/{image_id}", image)
        .body("[{'op':'replace','path':'/status','value':'%s'}]", status)
        .send();
  }

  private ImageId accepted() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    return image;
  }
}
