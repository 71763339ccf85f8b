package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Our own routes about the shares of a project. */
class SharesOfAProjectTest {
  private static final String RECEIVED = "GET /v1/shares/received";
  private static final String GIVEN = "GET /v1/shares/given";

  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project();
  private final List<Project> recipients = Stream.generate(cloud::project).limit(3).toList();

  @Test
  @DisplayName("R27: what is deleted is neither listed nor counted, from the moment it is")
  void deleted() {
    List<ImageId> images = shareFour();
    Project recipient = recipients.get(0);
    assertThat(recipient.count("pending")).isEqualTo(4);

    owner.deletes(images.get(1)).succeeds();
    owner.deletes(images.get(3)).succeeds();

    assertThat(recipient.count("pending")).isEqualTo(2);
    assertThat(recipient.received("all")).containsExactly(images.get(2), images.get(0));
    assertThat(owner.given()).hasSize(6).noneMatch(share -> share.contains(images.get(1).value()));
  }

  @Test
  @DisplayName("R7: what a project gives is listed page by page, of the newest image first")
  void given() {
    List<ImageId> images = shareFour();

    List<ImageId> expected = new ArrayList<>();
    for (int i = 3; i >= 0; i--) {
      expected.addAll(Collections.nCopies(3, images.get(i)));
    }
    assertThat(owner.sharedImages(GIVEN, "limit=5")).isEqualTo(expected);
  }

  @Test
  @DisplayName("what is sought by words is found by both sides, page by page to the end")
  void sought() {
    List<ImageId> images = shareFour();
    Project recipient = recipients.get(1);
    String query = "limit=2&find=UBU+" + images.get(1).value().toUpperCase(Locale.ROOT);

    assertThat(recipient.sharedImages(RECEIVED, query)).containsExactly(images.get(1));
    assertThat(owner.sharedImages(GIVEN, query)).hasSize(3).containsOnly(images.get(1));
    assertThat(owner.sharedImages(GIVEN, query + "+" + recipient)).containsExactly(images.get(1));
    assertThat(recipient.sharedImages(RECEIVED, "limit=2&find=" + owner)).hasSize(4);
    assertThat(recipient.sharedImages(RECEIVED, "limit=2&find=debian")).isEmpty();
  }

  @Test
  void aShareIsShownWithWhatOneDecidesBy() {
    ImageId image = owner.registers("data_disk", ",'size':7");
    owner.shares(image, recipients.get(0)).succeeds();

    Answer page = recipients.get(0).asks(RECEIVED).send().succeeds();

    assertThat(page.json().path("shares").path(0).toString())
        .contains("\"image_name\":\"ubuntu\"", "\"kind\":\"data_disk\"", "\"size\":7")
        .contains("\"owner\":\"" + owner + "\"", "\"status\":\"pending\"");
  }

  private List<ImageId> shareFour() {
    List<ImageId> images = Stream.generate(() -> owner.registers("system_disk")).limit(4).toList();
    owner.job(owner.shares(images, recipients));
    return images;
  }
}
