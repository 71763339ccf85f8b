package io.imageshare.list.members;

import static io.imageshare.list.Answers.body;
import static io.imageshare.list.Answers.texts;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.http.Response;
import io.imageshare.http.WarningHeader;
import io.imageshare.list.Records;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The members of an image in the dialect of the Image Management Service. */
class CloudMembersTest {
  private final Records records =
      new Records()
          .owned(OWNER, 1)
          .shared(1, RECIPIENT, ShareState.PENDING)
          .shared(1, STRANGER, ShareState.ACCEPTED);

  private final CloudMembers members = new CloudMembers(records.shares());

  @Test
  void aMemberIsAProject() {
    Response response = one(OWNER, RECIPIENT);

    assertThat(body(response).path("member_id").stringValue()).isEqualTo("recipient");
    assertThat(body(response).path("member_type").stringValue()).isEqualTo("project");
    assertThat(body(response).has("urn")).isFalse();
    assertThat(response.headers()).isEmpty();
    assertThat(one(RECIPIENT, RECIPIENT).headers()).containsKey(WarningHeader.NAME);
  }

  @Test
  void aClientThatKnowsNoPagesSeesAll() {
    Response response = list(OWNER, "");

    assertThat(texts(response, "members", "member_id")).containsExactly("recipient", "stranger");
    assertThat(texts(response, "members", "member_type")).containsOnly("project");
    assertThat(body(response).path("page_info").toString())
        .isEqualTo("{\"next_marker\":null,\"current_count\":2}");
  }

  @Test
  void aClientThatAsksForPagesIsToldTheNextOne() {
    List<String> found = new ArrayList<>();
    String query = "limit=1";

    while (!query.isEmpty()) {
      Response page = list(OWNER, query);
      found.addAll(texts(page, "members", "member_id"));
      String next = body(page).path("page_info").path("next_marker").asString("");
      query = next.isEmpty() ? "" : "limit=1&marker=" + next;
    }

    assertThat(found).containsExactly("recipient", "stranger");
  }

  @Test
  @DisplayName("R30: a recipient sees itself alone, and nobody else the image")
  void others() {
    assertThat(texts(list(RECIPIENT, ""), "members", "member_id")).containsExactly("recipient");
    Refused.as(Refusal.SHARE_NOT_FOUND, () -> one(RECIPIENT, STRANGER));
    Refused.as(Refusal.IMAGE_NOT_FOUND, () -> list(new ProjectId("nobody"), ""));
  }

  @Test
  @DisplayName("R10: the token has to entitle to the project that the path names")
  void entitlement() {
    Refused.as(Refusal.PROJECT_NOT_ENTITLED, () -> members.list(asking(OWNER, "").from(RECIPIENT)));
    Refused.as(
        Refusal.PROJECT_NOT_ENTITLED,
        () -> members.list(asking(OWNER, "").path("project_id", "no project").from(OWNER)));
  }

  private Response one(ProjectId project, ProjectId member) {
    return members.one(asking(project, "").path("member_id", member).from(project));
  }

  private Response list(ProjectId project, String query) {
    return members.list(asking(project, query).from(project));
  }

  private static Events asking(ProjectId project, String query) {
    return Events.of("GET /v1/{project_id}/cloudimages/{image_id}/members")
        .path("project_id", project)
        .path("image_id", id(1))
        .query(query);
  }
}
