package io.imageshare.list.members;

import static io.imageshare.list.Answers.body;
import static io.imageshare.list.Answers.nextQuery;
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
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The members of an image. */
class MembersTest {
  private final Records records = new Records().owned(OWNER, 1);
  private final Members members = new Members(records.shares());

  @Nested
  class One {
    @Test
    @DisplayName("R7: the owner sees any of them, unwarned")
    void owner() {
      records.shared(1, RECIPIENT, ShareState.PENDING);

      Response response = one(OWNER, RECIPIENT);

      assertThat(body(response).path("status").stringValue()).isEqualTo("pending");
      assertThat(response.headers()).isEmpty();
    }

    @Test
    @DisplayName("R18: a recipient sees its own, with a warning until it has answered")
    void recipient() {
      records.shared(1, RECIPIENT, ShareState.PENDING).shared(1, STRANGER, ShareState.REJECTED);

      assertThat(one(RECIPIENT, RECIPIENT).headers()).containsKey(WarningHeader.NAME);
      assertThat(one(STRANGER, STRANGER).headers()).isEmpty();
    }

    @Test
    @DisplayName("R30: a recipient sees no other's, as if there was none")
    void others() {
      records.shared(1, RECIPIENT, ShareState.ACCEPTED).shared(1, STRANGER, ShareState.ACCEPTED);

      Refused.as(Refusal.SHARE_NOT_FOUND, () -> one(RECIPIENT, STRANGER));
      Refused.as(Refusal.SHARE_NOT_FOUND, () -> one(RECIPIENT, new ProjectId("nobody")));
      Refused.as(Refusal.SHARE_NOT_FOUND, () -> one(OWNER, OWNER));
    }

    @Test
    @DisplayName("R30: to anybody else there is no such image")
    void strangers() {
      records.shared(1, RECIPIENT, ShareState.ACCEPTED);

      Refused.as(Refusal.IMAGE_NOT_FOUND, () -> one(STRANGER, RECIPIENT));
      Refused.as(Refusal.IMAGE_NOT_FOUND, () -> one(STRANGER, STRANGER));
    }

    private Response one(ProjectId asking, ProjectId member) {
      return members.one(
          Events.of("GET /v2/images/{image_id}/members/{member_id}")
              .path("image_id", id(1))
              .path("member_id", member)
              .from(asking));
    }
  }

  @Nested
  class Whole {
    @Test
    @DisplayName("R7: the owner sees all of them, in the order of the projects")
    void owner() {
      records.shared(1, STRANGER, ShareState.ACCEPTED).shared(1, RECIPIENT, ShareState.PENDING);

      Response response = list(OWNER, "");

      assertThat(ids(response)).containsExactly("recipient", "stranger");
      assertThat(body(response).path("schema").stringValue()).isEqualTo("/v2/schemas/members");
      assertThat(body(response).propertyNames()).containsExactly("members", "schema");
      assertThat(records.drain()).containsExactly("standing", "members");
    }

    @Test
    @DisplayName("R30: a recipient sees its own alone, in one round trip")
    void recipient() {
      records.shared(1, STRANGER, ShareState.ACCEPTED).shared(1, RECIPIENT, ShareState.PENDING);

      assertThat(ids(list(RECIPIENT, ""))).containsExactly("recipient");
      assertThat(list(RECIPIENT, "").headers()).containsKey(WarningHeader.NAME);
      assertThat(records.drain()).containsExactly("standing", "standing");
      Refused.as(Refusal.IMAGE_NOT_FOUND, () -> list(new ProjectId("nobody"), ""));
    }

    @Test
    void tenThousandAreListedWhole() {
      share(10_000);

      assertThat(ids(list(OWNER, ""))).hasSize(10_000).isSorted();
    }

    @Test
    void moreHaveToBePagedThrough() {
      share(10_001);

      Refused.as(Refusal.TOO_MANY_MEMBERS, () -> list(OWNER, ""));
      assertThat(records.drain()).as("none of them is read").containsExactly("standing");
      assertThat(ids(list(OWNER, "limit=1000"))).hasSize(1_000);
    }
  }

  @Nested
  class Pages {
    @Test
    void pagesFollowEachOtherToTheEnd() {
      share(7);
      List<String> found = new ArrayList<>();
      String query = "limit=3";

      while (!query.isEmpty()) {
        Response page = list(OWNER, query);
        found.addAll(ids(page));
        assertThat(body(page).path("page_info").path("current_count").intValue())
            .isEqualTo(ids(page).size());
        query = nextQuery(page);
      }

      assertThat(found).hasSize(7).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theMarkerIsWhatPageInfoNames() {
      share(4);

      String marker =
          body(list(OWNER, "limit=3")).path("page_info").path("next_marker").stringValue();

      assertThat(ids(list(OWNER, "limit=3&marker=" + marker))).containsExactly("project-00003");
      assertThat(ids(list(OWNER, "marker=" + marker))).containsExactly("project-00003");
    }

    @Test
    void aRecipientIsOnThePageThatComesBeforeIt() {
      records.shared(1, RECIPIENT, ShareState.ACCEPTED);

      String before = MemberRange.marker(new ProjectId("owner"));
      String itself = MemberRange.marker(RECIPIENT);

      assertThat(ids(list(RECIPIENT, "limit=5&marker=" + before))).containsExactly("recipient");
      assertThat(ids(list(RECIPIENT, "limit=5&marker=" + itself))).isEmpty();
    }

    @Test
    void aPageOfNoneIsEmptyAndTheLast() {
      share(4);

      JsonNode page = body(list(OWNER, "limit=0"));

      assertThat(page.path("members")).isEmpty();
      assertThat(page.has("next")).isFalse();
    }

    @Test
    void aPageHasOneSize() {
      Refused.as(Refusal.INVALID_QUERY, () -> list(OWNER, "limit=5&limit=6"));
    }

    @Test
    void aMarkerThatNamesNoProjectIsRefused() {
      for (String marker : List.of("", "!", "YSBi", "w6Q")) {
        Refused.as(Refusal.INVALID_QUERY, () -> list(OWNER, "limit=5&marker=" + marker));
      }
    }
  }

  private void share(int count) {
    List<ProjectId> projects =
        IntStream.range(0, count)
            .mapToObj(i -> String.format(Locale.ROOT, "project-%05d", count - 1 - i))
            .map(ProjectId::new)
            .toList();
    records.shared(1, projects, ShareState.PENDING);
  }

  private Response list(ProjectId asking, String query) {
    return members.list(
        Events.of("GET /v2/images/{image_id}/members")
            .path("image_id", id(1))
            .query(query)
            .from(asking));
  }

  private static List<String> ids(Response response) {
    return texts(response, "members", "member_id");
  }
}
