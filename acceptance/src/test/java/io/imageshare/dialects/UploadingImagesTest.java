package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploading bytes as clients of the Image API do. */
class UploadingImagesTest {
  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project();
  private final ImageId image = owner.registers("system_disk", ",'status':'queued'");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PUT /v2/images/{image_id}/file",
        "PUT /v2/images/{image_id}/stage",
        "POST /v2/images/{image_id}/import"
      })
  @DisplayName("R31: bytes are refused with what to do instead, and the image stays as it is")
  void refused(String route) {
    Answer before = owner.sees(image);

    Answer answer = owner.asks(route, image).send();

    assertThat(answer.status()).isEqualTo(410);
    answer.isRefusedFor(Refusal.NO_IMAGE_DATA);
    assertThat(owner.sees(image).json()).isEqualTo(before.json());
    cloud.project().asks(route, image).send().isRefusedFor(Refusal.IMAGE_NOT_FOUND);
  }
}
