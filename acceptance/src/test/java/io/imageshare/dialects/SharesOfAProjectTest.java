package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Our own routes about the shares of a project. */
class SharesOfAProjectTest {
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

    List<String> expected = new ArrayList<>();
    for (int i = 3; i >= 0; i--) {
      expected.addAll(List.of(id(images, i), id(images, i), id(images, i)));
    }
    assertThat(found(owner, "given", "limit=5")).isEqualTo(expected);
  }

  @Test
  @DisplayName("what is sought by words is found by both sides, page by page to the end")
  void sought() {
    List<ImageId> images = shareFour();
    Project recipient = recipients.get(1);
    String query = "limit=2&find=UBU+" + id(images, 1).toUpperCase(Locale.ROOT);

    assertThat(found(recipient, "received", query)).containsExactly(id(images, 1));
    assertThat(found(owner, "given", query)).hasSize(3).containsOnly(id(images, 1));
    assertThat(found(owner, "given", query + "+" + recipient)).containsExactly(id(images, 1));
    assertThat(found(recipient, "received", "limit=2&find=" + owner)).hasSize(4);
    assertThat(found(recipient, "received", "limit=2&find=debian")).isEmpty();
  }

  private static List<String> found(Project project, String list, String parameters) {
    List<String> found = new ArrayList<>();
    String query = parameters;
    while (!query.isEmpty()) {
      Answer page = project.asks("GET /v1/shares/" + list).query(query).send().succeeds();
      page.json().path("shares").forEach(s -> found.add(s.path("image_id").stringValue()));
      query = page.text("next").replaceFirst("^[^?]*\\??", "");
    }
    return found;
  }

  @Test
  void aShareIsShownWithWhatOneDecidesBy() {
    ImageId image = owner.registers("data_disk", ",'size':7");
    owner.shares(image, recipients.get(0)).succeeds();

    Answer page = recipients.get(0).asks("GET /v1/shares/received").send().succeeds();

    assertThat(page.json().path("shares").path(0).toString())
        .contains("\"image_name\":\"ubuntu\"", "\"kind\":\"data_disk\"", "\"size\":7")
        .contains("\"owner\":\"" + owner + "\"", "\"status\":\"pending\"");
  }

  private List<ImageId> shareFour() {
    List<ImageId> images = Stream.generate(() -> owner.registers("system_disk")).limit(4).toList();
    owner.job(owner.shares(images, recipients));
    return images;
  }

  private static String id(List<ImageId> images, int number) {
    return images.get(number).value();
  }
}
