package io.imageshare.list.images;

import static io.imageshare.list.Answers.texts;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Visibility;
import io.imageshare.http.Response;
import io.imageshare.http.WarningHeader;
import io.imageshare.list.Records;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Refused;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is in a project's image list, in the dialect of the Image API: the project owns 1 (private),
 * 2 (shared) and 3 (public), and was offered 11 (pending), 12 (accepted) and 13 (rejected); nothing
 * else is its business.
 */
class ImageListContentTest {
  private final Records records = new Records();
  private final ImageLists lists = new ImageLists(records.shares());

  ImageListContentTest() {
    records
        .owned(OWNER, 1, 2)
        .shared(2, STRANGER, ShareState.PENDING)
        .with(publicImage(3, OWNER))
        .owned(STRANGER, 11, 12, 13, 14)
        .with(publicImage(15, STRANGER))
        .shared(11, OWNER, ShareState.PENDING)
        .shared(12, OWNER, ShareState.ACCEPTED)
        .shared(13, OWNER, ShareState.REJECTED)
        .shared(14, RECIPIENT, ShareState.ACCEPTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                          | 12 3 2 1",
        "visibility=all                              | 12 3 2 1",
        "visibility=private                          | 1",
        "visibility=public                           | 3",
        "visibility=shared                           | 12 2",
        "visibility=community                        | ''",
        "member_status=accepted                      | 12 3 2 1",
        "member_status=pending                       | 11 3 2 1",
        "member_status=rejected                      | 13 3 2 1",
        "member_status=all                           | 13 12 11 3 2 1",
        "visibility=shared&member_status=all         | 13 12 11 2",
        "visibility=private&member_status=all        | 1",
        "__imagetype=gold                            | 3",
        "__imagetype=private                         | 1",
        "__imagetype=shared                          | 12 2",
        "__imagetype=market                          | ''",
        "__imagetype=shared&visibility=private       | ''",
        "owner=owner                                 | 3 2 1",
        "owner=stranger                              | 12",
        "owner=stranger&member_status=all            | 13 12 11",
        "owner=in:owner,stranger                     | 12 3 2 1",
        "owner=nobody                                | ''",
        "name=image 12                               | 12",
        "limit=2                                     | 12 3",
        "limit=0                                     | ''",
        "marker=01900000-0000-7000-8000-000000000003 | 2 1",
        "sort_dir=asc                                | 1 2 3 12",
        "sort_dir=asc&marker=01900000-0000-7000-8000-000000000002 | 3 12",
        "sort=name:asc                               | 1 12 2 3",
        "sort=name:asc&marker=01900000-0000-7000-8000-00000000000c | 2 3",
        "sort=name:asc&limit=2                       | 1 12"
      })
  @DisplayName("R11: its own images and those it has accepted, unless others are asked for")
  void images(String query, String numbers) {
    assertThat(numbers(OWNER, query)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id=01900000-0000-7000-8000-000000000001        | 1",
        "id=01900000-0000-7000-8000-00000000000C        | 12",
        "id=eq:01900000-0000-7000-8000-000000000001     | 1",
        "id=01900000-0000-7000-8000-00000000000b        | ''",
        "id=01900000-0000-7000-8000-00000000000b&member_status=pending | 11",
        "id=01900000-0000-7000-8000-00000000000b&visibility=private&member_status=all | ''",
        "id=01900000-0000-7000-8000-00000000000e        | ''",
        "id=01900000-0000-7000-8000-00000000000f        | ''",
        "id=01900000-0000-7000-8000-000000000099        | ''",
        "id=ubuntu                                      | ''",
        "id=01900000-0000-7000-8000-000000000001&name=x | ''"
      })
  @DisplayName("R30: by an ID it finds what is in its list, in one read whatever that is")
  void byId(String query, String numbers) {
    assertThat(numbers(OWNER, query)).isEqualTo(numbers);
    assertThat(records.drain()).hasSizeLessThanOrEqualTo(1).isSubsetOf("standing");
  }

  @Test
  void severalIdsAreFoundInTheOrderAskedFor() {
    String query = "id=in:" + id(2) + "," + id(12) + "," + id(1);

    assertThat(numbers(OWNER, query)).isEqualTo("12 2 1");
    assertThat(numbers(OWNER, query + "&sort=name:asc")).isEqualTo("1 12 2");
    assertThat(numbers(OWNER, query + "&limit=1&marker=" + id(12))).isEqualTo("2");
    assertThat(numbers(OWNER, query + "&marker=" + id(7))).isEqualTo("2 1");
  }

  @Test
  @DisplayName("R30: an operator too lists what its own project has")
  void operators() {
    Response response = lists.imageApi(asking("member_status=all").fromOperator(RECIPIENT));

    assertThat(texts(response, "images", "id")).containsExactly(id(14).value());
  }

  @Test
  @DisplayName("R18: it is warned where a pending one is on the page")
  void warning() {
    assertThat(page(OWNER, "member_status=all").headers()).containsKey(WarningHeader.NAME);
    assertThat(page(OWNER, "member_status=all&limit=2").headers()).isEmpty();
    assertThat(page(OWNER, "").headers()).isEmpty();
    assertThat(page(STRANGER, "member_status=all").headers()).containsKey(WarningHeader.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visibility=none",
        "visibility=",
        "member_status=maybe",
        "__imagetype=x",
        "marker=",
        "marker=ubuntu",
        "id=neq:ubuntu",
        "limit=-1",
        "limit=1&limit=2",
        "member_status=pending&member_status=all",
        "visibility=private&visibility=shared",
        "id=01900000-0000-7000-8000-000000000001&id=01900000-0000-7000-8000-000000000002",
        "marker=01900000-0000-7000-8000-000000000001&marker=01900000-0000-7000-8000-000000000002",
        "id=in:%22",
        "sort=owner"
      })
  void whatCannotBeUnderstoodIsRefused(String query) {
    Refused.as(Refusal.INVALID_QUERY, () -> page(OWNER, query));
    assertThat(records.drain()).isEmpty();
  }

  private static Image publicImage(int number, ProjectId owner) {
    return AnImage.of(id(number), owner)
        .visibility(Visibility.PUBLIC)
        .named("image " + number)
        .at(Records.START)
        .build();
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
