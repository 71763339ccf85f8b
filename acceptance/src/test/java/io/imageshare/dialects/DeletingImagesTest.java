package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deleting images as clients of both dialects do. */
class DeletingImagesTest {
  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project();
  private final Project recipient = cloud.project();
  private final ImageId image = owner.registers("full_ecs");

  @ParameterizedTest
  @ValueSource(strings = {"", "{'delete_backup':true}", "{'delete_backup':"})
  void theAnswerIsEmptyWhateverIsSaidOfBackups(String body) {
    Answer answer = owner.asks("DELETE /v2/images/{image_id}", image).body(body).send();

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    owner.sees(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    assertThat(owner.owned()).isZero();
  }

  @Test
  void onlyTheOwnerAndOperatorsDeleteAnImage() {
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();

    recipient.deletes(image).isRefusedFor(Refusal.ONLY_OWNER_CHANGES);
    cloud.project().deletes(image).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
    cloud
        .project()
        .asks("DELETE /v2/images/{image_id}", image)
        .claim("scope", "image.admin")
        .send()
        .succeeds();
    cloud.records().agree();
  }

  @Test
  void aProtectedImageIsDeletedOnceItIsNoMore() {
    protects(true);
    assertThat(owner.deletes(image).status()).isEqualTo(403);
    owner.deletes(image).isRefusedFor(Refusal.PROTECTED_IMAGE);

    protects(false);
    owner.deletes(image).succeeds();
  }

  private void protects(boolean protection) {
    owner
        .asks("PATCH /v2/images/{image_id}", image)
        .body("[{'op':'replace','path':'/protected','value':%s}]", protection)
        .send()
        .succeeds();
  }
}
