package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Listing images as clients of the Image Management Service do. */
class ListingCloudImagesTest {
  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project();
  private final Project recipient = cloud.project();
  private final ImageId image = owner.registers("full_ecs", ",'size':5368709120");

  @Test
  @DisplayName("R11: the owner sees a shared image at once, the recipient while it has accepted")
  void shared() {
    assertThat(list(owner, "__imagetype=private")).containsExactly(image);
    assertThat(list(owner, "__imagetype=shared")).isEmpty();

    owner.job(owner.shares(List.of(image), List.of(recipient)));
    assertThat(list(owner, "id=" + image + "&__imagetype=shared")).containsExactly(image);
    assertThat(list(owner, "visibility=private")).isEmpty();
    assertThat(list(recipient, "id=" + image + "&__imagetype=shared")).isEmpty();
    assertThat(list(recipient, "member_status=pending&visibility=shared")).containsExactly(image);

    recipient.job(recipient.answers(List.of(image), "accepted"));
    assertThat(list(recipient, "id=" + image + "&__imagetype=shared")).containsExactly(image);
    assertThat(list(recipient, "member_status=accepted&visibility=shared&__imagetype=shared"))
        .containsExactly(image);

    recipient.job(recipient.answers(List.of(image), "rejected"));
    assertThat(list(recipient, "id=" + image + "&__imagetype=shared")).isEmpty();
    assertThat(list(recipient, "member_status=rejected")).containsExactly(image);

    owner.job(owner.stops(List.of(image), List.of(recipient)));
    assertThat(list(recipient, "member_status=all")).isEmpty();
    assertThat(list(owner, "__imagetype=private&owner=" + owner)).containsExactly(image);
  }

  @Test
  void sizesAndFlagsAreOfTheTypesThatStrictClientsExpect() {
    Answer answer = owner.asks("GET /v2/cloudimages").send().succeeds();
    JsonNode listed = answer.json().path("images").path(0);

    assertThat(answer.json().propertyNames()).containsExactly("images");
    assertThat(listed.path("size").intValue()).isZero();
    assertThat(listed.path("__image_size").stringValue()).isEqualTo("5368709120");
    assertThat(listed.path("__whole_image").stringValue()).isEqualTo("true");
    assertThat(listed.path("__isregistered").stringValue()).isEqualTo("true");
    assertThat(listed.path("__imagetype").stringValue()).isEqualTo("private");
  }

  @Test
  void aClientThatAsksOnUntilAPageIsEmptySeesEachImageOnce() {
    for (int i = 0; i < 6; i++) {
      owner.registers("data_disk");
    }
    for (String order : List.of("", "&sort_key=name&sort_dir=asc", "&sort_dir=asc")) {
      List<ImageId> found = new ArrayList<>();
      List<ImageId> page = list(owner, "limit=3" + order);
      while (!page.isEmpty()) {
        found.addAll(page);
        page = list(owner, "limit=3" + order + "&marker=" + found.get(found.size() - 1));
      }

      assertThat(found).as(order).hasSize(7).doesNotHaveDuplicates();
    }
  }

  private static List<ImageId> list(Project project, String query) {
    return project
        .asks("GET /v2/cloudimages")
        .query(query)
        .send()
        .succeeds()
        .json()
        .path("images")
        .valueStream()
        .map(listed -> new ImageId(listed.path("id").stringValue()))
        .toList();
  }
}
