package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** So many notes as long as they may be (R36) that no function could answer with all of them. */
class LongNotesTest extends Rules {
  private static final int RECIPIENTS = 2_800;
  private static final int OF_A_BATCH = 1_400;

  /** Each character takes four bytes. */
  private static final String LONGEST = "\uD83D\uDCBF".repeat(500);

  private void offer(ImageId image, int first) {
    List<String> projects =
        IntStream.range(first, first + OF_A_BATCH)
            .mapToObj(number -> "'project-" + number + "'")
            .toList();
    owner
        .asks("POST /v1/cloudimages/members")
        .body("{'images':['%s'],'projects':%s,'note':'%s'}", image.value(), projects, LONGEST)
        .send()
        .succeeds();
  }

  @Test
  @DisplayName("R31, R36: they are refused as a whole, and had page by page")
  void members() {
    ImageId image = owner.registers("system_disk");
    IntStream.iterate(0, first -> first < RECIPIENTS, first -> first + OF_A_BATCH)
        .forEach(first -> offer(image, first));

    owner
        .asks("GET /v2/images/{image_id}/members", image)
        .send()
        .isRefusedFor(Refusal.ANSWER_TOO_LARGE);

    assertThat(
            owner
                .asks("GET /v2/images/{image_id}/members", image)
                .query("limit=1000")
                .send()
                .succeeds()
                .json()
                .path("members"))
        .hasSize(1_000);
  }
}
