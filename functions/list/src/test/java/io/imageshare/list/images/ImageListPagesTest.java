package io.imageshare.list.images;

import static io.imageshare.list.Answers.body;
import static io.imageshare.list.Answers.nextQuery;
import static io.imageshare.list.Answers.texts;
import static io.imageshare.list.Records.image;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.described;
import static io.imageshare.testkit.Examples.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Response;
import io.imageshare.http.ResponseEvent;
import io.imageshare.list.Records;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a project's image list, in the dialect of the Image API. */
class ImageListPagesTest {
  private final Records records = new Records();
  private final ImageLists lists = new ImageLists(records.shares());

  @Test
  void aPageHas25ImagesAndLinksToTheFirstAndTheNext() {
    own(30);

    Response page = page(OWNER, "visibility=private");

    assertThat(body(page).propertyNames()).containsExactly("images", "first", "next", "schema");
    assertThat(body(page).path("images")).hasSize(25);
    assertThat(body(page).path("first").stringValue()).isEqualTo("/v2/images?visibility=private");
    assertThat(body(page).path("next").stringValue())
        .isEqualTo("/v2/images?visibility=private&marker=" + id(6));
    assertThat(body(page).path("schema").stringValue()).isEqualTo("/v2/schemas/images");
    assertThat(records.drain()).containsExactly("list 25");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=7",
        "limit=7&sort_dir=asc",
        "limit=1&name=in:image 3,image 30",
        "limit=7&sort=name:asc",
        "limit=7&sort_key=updated_at&sort_key=name",
        "limit=30",
        "limit=31"
      })
  void pagesFollowEachOtherToTheEnd(String query) {
    own(30);
    String all = numbers(OWNER, query.replaceFirst("limit=\\d+", "limit=1000"));

    List<String> found = new ArrayList<>();
    String next = query;
    while (!next.isEmpty()) {
      Response page = page(OWNER, next);
      found.add(numbers(page));
      next = nextQuery(page);
    }

    assertThat(String.join(" ", found).strip()).isEqualTo(all);
  }

  @Test
  @DisplayName("R30: a place in the order of creation is one whether or not an image is there")
  void markers() {
    own(30);

    assertThat(numbers(OWNER, "limit=2&marker=" + id(1_000))).isEqualTo("30 29");
    assertThat(numbers(OWNER, "sort_dir=asc&marker=" + id(1_000))).isEmpty();
  }

  @Test
  @DisplayName("R30: in another order no place is known of an image that isn't in the list")
  void unknownMarkers() {
    own(3);
    records.owned(STRANGER, 10);

    for (int number : List.of(10, 11)) {
      Refused.as(Refusal.INVALID_QUERY, () -> page(OWNER, "sort=name&marker=" + id(number)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sort=name:asc", "sort=size:desc,name:asc", "sort_key=updated_at"})
  void thePlaceInAnyOrderIsInTheLinkSoThatTheImageNeedNotBeInTheList(String order) {
    own(30);
    String next = nextQuery(page(OWNER, order + "&limit=10"));
    String rest = numbers(OWNER, next.replace("limit=10", "limit=20"));

    ImageId marker = ImageId.parse(next.replaceFirst(".*&marker=([^&]+).*", "$1")).orElseThrow();
    records.without(marker);
    assertThat(numbers(OWNER, next.replace("limit=10", "limit=20"))).isEqualTo(rest);
    assertThat(rest.split(" ")).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sort=name:asc", "sort=size:desc,name:asc", "sort_key=updated_at"})
  void anImageInTheListIsThePlaceWhateverIsLeftOverOfAnEarlierPage(String order) {
    own(30);
    String first = nextQuery(page(OWNER, order + "&limit=10"));
    String second = nextQuery(page(OWNER, first));

    String leftOver = second.replaceFirst("&marker_place=.*", "") + place(first);
    assertThat(leftOver).isNotEqualTo(second);
    assertThat(numbers(OWNER, leftOver)).isEqualTo(numbers(OWNER, second));
    assertThat(numbers(OWNER, second + place(first))).isEqualTo(numbers(OWNER, second));
  }

  @Test
  void aPlaceThatDoesNotFitTheOrderIsNone() {
    own(3);

    String marker = "&marker_place=%3Dx&marker=" + id(10);
    Refused.as(Refusal.INVALID_QUERY, () -> page(OWNER, "sort=size,name" + marker));
    assertThat(numbers(OWNER, "sort_dir=asc" + marker)).isEmpty();
  }

  @Test
  void aPageThatTheFilterAdmitsWholeIsReadAtOnce() {
    own(2_000);

    assertThat(page(OWNER, "limit=5&status=active").status()).isEqualTo(200);
    assertThat(records.drain()).containsExactly("list 5");
  }

  @Test
  void aFilteredPageIsReadOnUntilItIsFull() {
    own(2_000);

    assertThat(numbers(OWNER, "limit=2&name=in:image 1999,image 1900,image 1"))
        .isEqualTo("1999 1900");
    assertThat(records.drain()).containsExactly("list 2", "list 100");
  }

  @Test
  void afterFiveThousandImagesThePageEndsWithWhatWasFound() {
    own(6_000);

    Response page = page(OWNER, "limit=5&name=in:image 5999,image 7");

    assertThat(numbers(page)).isEqualTo("5999");
    assertThat(nextQuery(page)).endsWith("&marker=" + id(1_001));
    assertThat(numbers(OWNER, nextQuery(page))).isEqualTo("7");
    assertThat(records.drain().subList(0, 8))
        .containsExactly(
            "list 5",
            "list 100",
            "list 105",
            "list 210",
            "list 420",
            "list 840",
            "list 1680",
            "list 1640");
  }

  @Test
  void ifNothingWasFoundByThenTheRequestIsRefused() {
    own(5_001);

    Refused.as(Refusal.TOO_MANY_IMAGES, () -> page(OWNER, "name=image 1"));
    assertThat(numbers(OWNER, "name=image 2")).isEqualTo("2");
  }

  @Test
  void fiveThousandImagesCanBeHadInAnyOrderAndNoMore() {
    own(5_000);
    assertThat(numbers(OWNER, "sort=name:asc&limit=3")).isEqualTo("1 10 100");

    records.owned(OWNER, 5_001);
    Refused.as(Refusal.TOO_MANY_IMAGES, () -> page(OWNER, "sort=name:asc&limit=3"));
  }

  @Test
  void aPageEndsWhereTheAnswerIsFull() {
    String text = "\"".repeat(32_000);
    for (int i = 1; i <= 100; i++) {
      records.with(image(i, OWNER, withProperty(text)));
    }

    Response page = page(OWNER, "limit=100");
    List<String> found = new ArrayList<>(texts(page, "images", "id"));
    assertThat(ResponseEvent.of(page).length).isBetween(4_000_000, 6_000_000);
    while (!nextQuery(page).isEmpty()) {
      page = page(OWNER, nextQuery(page));
      found.addAll(texts(page, "images", "id"));
    }

    assertThat(found).hasSize(100).doesNotHaveDuplicates();
  }

  private void own(int count) {
    records.owned(OWNER, IntStream.rangeClosed(1, count).toArray());
  }

  private static String place(String query) {
    return query.substring(query.indexOf("&marker_place="));
  }

  private static ImageDescription withProperty(String text) {
    return described("large", List.of(), Map.of("text", text));
  }

  private String numbers(ProjectId project, String query) {
    return numbers(page(project, query));
  }

  private static String numbers(Response page) {
    List<String> numbers =
        texts(page, "images", "id").stream()
            .map(id -> String.format(Locale.ROOT, "%d", Integer.parseInt(id.substring(24), 16)))
            .toList();
    return String.join(" ", numbers);
  }

  private Response page(ProjectId project, String query) {
    return lists.imageApi(asking(query).from(project));
  }

  private static Events asking(String query) {
    return Events.of("GET /v2/images").query(query);
  }
}
