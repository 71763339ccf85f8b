package io.imageshare.list.shares;

import static io.imageshare.list.Answers.body;
import static io.imageshare.list.Answers.nextQuery;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.http.Response;
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

/** What a project shares: image 1 with two projects, 2 with none, 3 with three, 4 with one. */
class GivenTest {
  private static final List<String> ALL =
      List.of(
          "4 a=pending",
          "3 a=pending",
          "3 b=accepted",
          "3 c=rejected",
          "1 a=pending",
          "1 b=pending");

  private final Records records =
      new Records()
          .owned(OWNER, 1, 2, 3, 4)
          .owned(STRANGER, 5)
          .shared(1, project("b"), ShareState.PENDING)
          .shared(1, project("a"), ShareState.PENDING)
          .shared(3, project("c"), ShareState.REJECTED)
          .shared(3, project("b"), ShareState.ACCEPTED)
          .shared(3, project("a"), ShareState.PENDING)
          .shared(4, project("a"), ShareState.PENDING)
          .shared(5, OWNER, ShareState.PENDING)
          .shared(5, project("a"), ShareState.PENDING);

  private final Shares shares = new Shares(records.shares());

  @Test
  @DisplayName("R7: all its shares are listed, of the newest image first, by recipient")
  void everything() {
    Response response = given("");

    assertThat(shown(response)).isEqualTo(ALL);
    assertThat(body(response).propertyNames()).containsExactly("shares");
    assertThat(records.drain()).containsExactly("list 100", "members", "members", "members");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
  void pagesOfAnySizeFollowEachOtherToTheEnd(int limit) {
    List<String> found = new ArrayList<>();
    String query = "limit=" + limit;

    while (!query.isEmpty()) {
      Response page = given(query);
      assertThat(shown(page)).hasSizeBetween(1, limit);
      found.addAll(shown(page));
      query = nextQuery(page);
    }

    assertThat(found).isEqualTo(ALL);
  }

  @Test
  void onlyAsManyImagesAreReadAsFillThePage() {
    assertThat(shown(given("limit=1"))).containsExactly("4 a=pending");
    assertThat(records.drain()).containsExactly("list 100", "members", "members");
  }

  @Test
  void aPlaceIsOneWhetherOrNotTheImageAndTheShareAreStillThere() {
    assertThat(shown(given("marker=" + id(3) + "/aa"))).isEqualTo(ALL.subList(2, 6));
    assertThat(shown(given("marker=" + id(2) + "/x"))).isEqualTo(ALL.subList(4, 6));
    assertThat(shown(given("marker=" + id(3)))).isEqualTo(ALL.subList(4, 6));
    assertThat(shown(given("marker=" + id(9)))).isEqualTo(ALL);
  }

  @Test
  @DisplayName(
      "of those that a page looks at, those are listed that have all the words that are sought")
  void sought() {
    assertThat(shown(given("find=IMAGE"))).isEqualTo(ALL);
    assertThat(shown(given("find=b"))).containsExactly("3 b=accepted", "1 b=pending");
    assertThat(shown(given("find=c+ima"))).containsExactly("3 c=rejected");
    assertThat(shown(given("find=owner"))).isEmpty();
    assertThat(shown(given("find=b&status=pending"))).containsExactly("1 b=pending");
  }

  @Test
  void ofThoseThatAPageLooksAtThoseAreListedThatAreInTheState() {
    assertThat(shown(given("status=rejected"))).containsExactly("3 c=rejected");
    assertThat(shown(given("status=all"))).isEqualTo(ALL);
    assertThat(body(given("status=rejected&pending_since=2026-12-01&limit=1")).toString())
        .isEqualTo("{\"shares\":[]}");
    assertThat(shown(given("status=accepted&limit=1"))).isEmpty();
  }

  @Test
  void aPageInWhichNothingIsFoundLeadsToTheNext() {
    Response page = given("find=b&limit=2");

    assertThat(shown(page)).isEmpty();
    assertThat(shown(given(nextQuery(page)))).containsExactly("3 b=accepted");
  }

  @Test
  @DisplayName("R30: a place amid the shares of another project's image tells nothing")
  void hiddenPlace() {
    given("marker=" + id(5) + "/0");
    List<String> callsForHidden = records.drain();

    assertThat(shown(given("marker=" + id(5) + "/0"))).isEqualTo(ALL);
    assertThat(records.drain()).isEqualTo(callsForHidden);
    assertThat(shown(given("marker=" + id(6) + "/0"))).isEqualTo(ALL);
    assertThat(records.drain()).isEqualTo(callsForHidden);
  }

  @Test
  void aProjectThatSharesNothingHasAnEmptyList() {
    assertThat(shown(shares.given(asking("").from(RECIPIENT)))).isEmpty();
    assertThat(shown(given("limit=0"))).isEmpty();
  }

  @Test
  void afterAThousandImagesAPageEndsAndTheNextGoesOn() {
    Records many = new Records().owned(OWNER, IntStream.rangeClosed(1, 1_500).toArray());
    many.shared(7, RECIPIENT, ShareState.PENDING);

    Response first = new Shares(many.shares()).given(asking("limit=5").from(OWNER));
    Response second = new Shares(many.shares()).given(asking(nextQuery(first)).from(OWNER));

    assertThat(shown(first)).isEmpty();
    assertThat(nextQuery(first)).isEqualTo("limit=5&marker=" + id(501));
    assertThat(shown(second)).containsExactly("7 recipient=pending");
    assertThat(nextQuery(second)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "marker=",
        "marker=/",
        "marker=x/a",
        "marker=01900000-0000-7000-8000-000000000001/",
        "marker=01900000-0000-7000-8000-000000000001/a/b",
        "limit=x",
        "find=",
        "status=",
        "status=maybe",
        "limit=1&limit=2",
        "limit=x&status=rejected&pending_since=2026-12-01"
      })
  void whatCannotBeUnderstoodIsRefused(String query) {
    Refused.as(Refusal.INVALID_QUERY, () -> given(query));
  }

  private Response given(String query) {
    return shares.given(asking(query).from(OWNER));
  }

  private static Events asking(String query) {
    return Events.of("GET /v1/shares/given").query(query);
  }

  private static ProjectId project(String id) {
    return new ProjectId(id);
  }

  private static List<String> shown(Response page) {
    return body(page)
        .path("shares")
        .valueStream()
        .map(
            share ->
                share.path("image_name").stringValue().substring(6)
                    + " "
                    + share.path("project_id").stringValue()
                    + "="
                    + share.path("status").stringValue())
        .toList();
  }
}
