package io.imageshare.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reading the members of an image. */
class ReadingMembersTest {
  private static final String MEMBERS = "GET /v2/images/{image_id}/members";

  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project();
  private final ImageId image = owner.registers("system_disk");
  private final List<Project> recipients = Stream.generate(cloud::project).limit(5).toList();

  @Test
  void aMemberHasTheSixFieldsOfTheImageApi() {
    Project recipient = recipients.get(0);
    Answer shared = owner.shares(image, recipient).succeeds();

    for (Project reader : List.of(owner, recipient)) {
      Answer member = reader.sees(image, recipient).succeeds();
      assertThat(member.json()).isEqualTo(shared.json());
      assertThat(member.json().propertyNames())
          .containsExactly("member_id", "image_id", "status", "created_at", "updated_at", "schema");
      JsonNode list = reader.asks(MEMBERS, image).send().succeeds().json();
      assertThat(list.propertyNames()).containsExactly("members", "schema");
      assertThat(list.path("members").path(0)).isEqualTo(member.json());
    }
  }

  @Test
  @DisplayName("R7: the owner pages through the members where it asks for pages")
  void pages() {
    owner.job(owner.shares(List.of(image), recipients));

    List<String> found = new ArrayList<>();
    String query = "limit=2";
    while (!query.isEmpty()) {
      Answer page = owner.asks(MEMBERS, image).query(query).send().succeeds();
      page.json()
          .path("members")
          .forEach(member -> found.add(member.path("member_id").stringValue()));
      query = page.nextQuery();
    }

    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(recipients.stream().map(Project::id).toList())
        .isSorted();
  }

  @Test
  void theImageManagementServiceShowsTheSameMembersWithTheirType() {
    owner.job(owner.shares(List.of(image), recipients));
    Project recipient = recipients.get(1);

    Answer all = cloudMembers(owner, "").send().succeeds();
    Answer own = cloudMembers(recipient, "").send().succeeds();
    Answer one = cloudMembers(owner, "/{member_id}").path("member_id", recipient).send().succeeds();

    assertThat(all.json().path("members")).hasSize(5).contains(one.json());
    assertThat(all.json().path("page_info").path("current_count").intValue()).isEqualTo(5);
    assertThat(own.json().path("members")).containsExactly(one.json());
    assertThat(one.text("member_type")).isEqualTo("project");
    assertThat(one.text("created_at")).isEqualTo(owner.sees(image, recipient).text("created_at"));
  }

  @Test
  @DisplayName("R10: a path that names another project than the token's is refused")
  void anotherProject() {
    cloudMembers(owner, "")
        .path("project_id", recipients.get(0))
        .send()
        .isRefusedFor(Refusal.PROJECT_NOT_ENTITLED);
  }

  @Test
  void anImageThatNobodySharesHasNoMembers() {
    assertThat(owner.members(image)).isEmpty();
    owner.sees(image, owner).isRefusedFor(Refusal.SHARE_NOT_FOUND);
  }

  @Test
  @DisplayName("R30: the limit of a page tells a recipient of no other member")
  void recipientsPages() {
    owner.job(owner.shares(List.of(image), recipients));

    Answer page = recipients.get(2).asks(MEMBERS, image).query("limit=1").send().succeeds();

    assertThat(page.json().path("members")).hasSize(1);
    assertThat(page.json().has("next")).isFalse();
    assertThat(page.body()).contains(recipients.get(2).id()).doesNotContain(recipients.get(1).id());
  }

  private Call cloudMembers(Project reader, String rest) {
    return reader
        .asks("GET /v1/{project_id}/cloudimages/{image_id}/members" + rest, image)
        .path("project_id", reader);
  }
}
