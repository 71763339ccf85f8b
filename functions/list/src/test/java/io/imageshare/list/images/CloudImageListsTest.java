package io.imageshare.list.images;

import static io.imageshare.list.Answers.body;
import static io.imageshare.list.Answers.texts;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project's image list in the dialect of the Image Management Service. */
class CloudImageListsTest {
  private final Records records = new Records();
  private final ImageLists lists = new ImageLists(records.shares());

  @Test
  void anAnswerIsTheImagesAndNothingElse() {
    records.owned(OWNER, IntStream.rangeClosed(1, 501).toArray());

    Response page = page(OWNER, "");

    assertThat(body(page).propertyNames()).containsExactly("images");
    assertThat(body(page).path("images")).hasSize(500);
    assertThat(records.drain()).containsExactly("list 500");
  }

  @Test
  void whoAsksOnAfterTheLastImageComesToAnEmptyPage() {
    records.owned(OWNER, 1, 2, 3, 4, 5);
    List<String> found = new ArrayList<>();

    String query = "sort_key=name&sort_dir=asc&limit=2";
    Response page = page(OWNER, query);
    while (!texts(page, "images", "id").isEmpty()) {
      found.addAll(texts(page, "images", "id"));
      page = page(OWNER, query + "&marker=" + found.get(found.size() - 1));
    }

    assertThat(found).hasSize(5).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "status=active&enterprise_project_id=all_granted_eps&sort_key=name&sort_dir=asc",
        "enterprise_project_id=0",
        "flavor_id=s6.large.2",
        "__whole_image=false&virtual_env_type=FusionCompute&__isregistered=true",
        "__imagetype=private&visibility=private",
        "min_disk=0&min_ram=0&protected=false"
      })
  void theServicesOwnFiltersAreUnderstood(String query) {
    records.owned(OWNER, 1);

    assertThat(texts(page(OWNER, query), "images", "name")).containsExactly("image 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enterprise_project_id=7",
        "__whole_image=true",
        "virtual_env_type=IsoImage",
        "__os_type=Linux",
        "__imagetype=gold"
      })
  void andAdmitOnlyWhatIsAsTheySay(String query) {
    records.owned(OWNER, 1);

    assertThat(texts(page(OWNER, query), "images", "name")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=image:1",
        "limit=1&limit=2",
        "__imagetype=private&__imagetype=shared",
        "member_status=pending&member_status=rejected",
        "enterprise_project_id=0&enterprise_project_id=all_granted_eps",
        "__os_type=Linux&__os_type=Windows"
      })
  void whatCannotBeMetIsRefused(String query) {
    Refused.as(Refusal.INVALID_QUERY, () -> page(OWNER, query));
  }

  @Test
  @DisplayName("R11, R18: the recipient finds what is pending by asking for it, and is warned")
  void pending() {
    records.owned(OWNER, 1, 2).shared(1, RECIPIENT, ShareState.PENDING);
    records.shared(2, RECIPIENT, ShareState.ACCEPTED);

    Response accepted = page(RECIPIENT, "__imagetype=shared&visibility=shared");
    Response pending = page(RECIPIENT, "__imagetype=shared&member_status=pending");

    assertThat(texts(accepted, "images", "name")).containsExactly("image 2");
    assertThat(accepted.headers()).isEmpty();
    assertThat(texts(pending, "images", "name")).containsExactly("image 1");
    assertThat(texts(pending, "images", "__imagetype")).containsExactly("shared");
    assertThat(pending.headers()).containsKey(WarningHeader.NAME);
    assertThat(body(pending).propertyNames()).containsExactly("images");
  }

  private Response page(ProjectId project, String query) {
    return lists.cloudImages(Events.of("GET /v2/cloudimages").query(query).from(project));
  }
}
