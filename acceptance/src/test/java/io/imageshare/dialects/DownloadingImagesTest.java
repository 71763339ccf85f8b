package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Downloading bytes as clients of the Image API do. */
class DownloadingImagesTest {
  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project();
  private final Project recipient = cloud.project();
  private final ImageId image = owner.registers("system_disk");

  @Test
  @DisplayName(
      "R30: who may know the image is told that it has no bytes here, nobody else anything")
  void refused() {
    owner.shares(image, recipient).succeeds();

    for (Project reader : List.of(owner, recipient)) {
      Answer answer = download(reader);
      assertThat(answer.status()).isEqualTo(400);
      answer.isRefusedFor(Refusal.NO_IMAGE_FILE);
    }
    download(cloud.project()).isRefusedFor(Refusal.IMAGE_NOT_FOUND);
  }

  private Answer download(Project reader) {
    return reader.asks("GET /v2/images/{image_id}/file", image).send();
  }
}
