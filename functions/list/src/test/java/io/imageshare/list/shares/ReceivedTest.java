package io.imageshare.list.shares;

import static io.imageshare.list.Answers.body;
import static io.imageshare.list.Answers.nextQuery;
import static io.imageshare.list.Answers.texts;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.id;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Warning;
import io.imageshare.http.Response;
import io.imageshare.list.Records;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.Examples;
import io.imageshare.testkit.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a project received: images 1 (pending), 2 (accepted), 3 (rejected) and 4 (pending). */
class ReceivedTest {
  private final Records records =
      new Records()
          .owned(OWNER, 1, 2, 3, 4)
          .owned(RECIPIENT, 5)
          .shared(1, RECIPIENT, ShareState.PENDING)
          .shared(2, RECIPIENT, ShareState.ACCEPTED)
          .shared(2, STRANGER, ShareState.PENDING)
          .shared(3, RECIPIENT, ShareState.REJECTED)
          .shared(4, RECIPIENT, ShareState.PENDING);

  private final Shares shares = new Shares(records.shares());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                  | 4 3 2 1",
        "status=all          | 4 3 2 1",
        "status=pending      | 4 1",
        "status=accepted     | 2",
        "status=rejected     | 3",
        "limit=2             | 4 3",
        "limit=0             | ''",
        "marker=01900000-0000-7000-8000-000000000003 | 2 1"
      })
  @DisplayName("R11, R16: the shares are listed by state, newest images first")
  void states(String query, String numbers) {
    assertThat(numbers(received(query))).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                        | in:%1$s,%2$s,%3$s,%5$s,%6$s | 3 2 1",
        "''                        | %2$s                        | 2",
        "''                        | in:%4$s,%4$s                | 4",
        "status=pending&           | in:%1$s,%2$s                | 1",
        "pending_since=2026-12-01& | in:%1$s,%2$s                | 1",
        "pending_since=2026-11-01& | in:%1$s,%2$s                | ''",
        "marker=%3$s&              | in:%1$s,%3$s,%4$s           | 1",
        "limit=0&                  | %1$s                        | ''"
      })
  @DisplayName("R11, R30: of images that are named the shares alone are listed that it received")
  void named(String others, String images, String numbers) {
    assertThat(numbers(received(withIds(others + "image_id=" + images)))).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "find=IMAGE          | 4 3 2 1",
        "find=3              | 3",
        "find=3+AGE          | 3",
        "find=%2$s           | 2",
        "find=owner          | 4 3 2 1",
        "find=7              | ''",
        "find=3+4            | ''",
        "find=recipient      | ''",
        "find=image&limit=1  | 4",
        "find=2&limit=1      | ''",
        "find=2&status=pending | ''",
        "find=4&pending_since=2026-12-01 | 4",
        "find=4&image_id=in:%3$s,%4$s    | 4"
      })
  @DisplayName(
      "of those that a page looks at, those are listed that have all the words that are sought")
  void sought(String query, String numbers) {
    assertThat(numbers(received(withIds(query)))).isEqualTo(numbers);
  }

  @Test
  @DisplayName("of images that are named as many are listed at once as are asked for")
  void pageOfNamed() {
    String query = withIds("image_id=in:%1$s,%2$s,%4$s&limit=2");

    Response page = received(query);

    assertThat(numbers(page)).isEqualTo("4 2");
    assertThat(numbers(received(nextQuery(page)))).isEqualTo("1");
  }

  @Test
  @DisplayName("a hundred images may be named at once")
  void mostNamed() {
    String hundred =
        IntStream.rangeClosed(1, 100).mapToObj(n -> id(n).value()).collect(joining(","));

    assertThat(numbers(received("image_id=in:" + hundred))).isEqualTo("4 3 2 1");
    Refused.as(Refusal.INVALID_QUERY, () -> received("image_id=in:" + hundred + "," + id(101)));
  }

  /** The text with the IDs of images in the place of their numbers. */
  private static String withIds(String text) {
    return String.format(
        Locale.ROOT, text, IntStream.rangeClosed(1, 6).mapToObj(Examples::id).toArray());
  }

  @Test
  void aShareIsShownWithItsImage() {
    JsonNode share = body(received("status=accepted")).path("shares").path(0);

    assertThat(share.propertyNames())
        .containsExactly(
            "image_id",
            "image_name",
            "kind",
            "size",
            "owner",
            "project_id",
            "status",
            "created_at",
            "updated_at");
    assertThat(share.path("image_name").stringValue()).isEqualTo("image 2");
    assertThat(share.path("kind").stringValue()).isEqualTo("system_disk");
    assertThat(share.path("owner").stringValue()).isEqualTo("owner");
    assertThat(share.path("project_id").stringValue()).isEqualTo("recipient");
    assertThat(share.path("status").stringValue()).isEqualTo("accepted");
    assertThat(share.path("created_at").stringValue()).isEqualTo("2026-11-03T13:00:00Z");
    assertThat(share.path("updated_at").stringValue()).isEqualTo("2026-11-03T13:01:00Z");
  }

  @Test
  void pagesFollowEachOtherToTheEnd() {
    List<String> found = new ArrayList<>();
    String query = "status=all&limit=1";

    while (!query.isEmpty()) {
      Response page = received(query);
      found.add(numbers(page));
      query = nextQuery(page);
    }

    assertThat(found).containsExactly("4", "3", "2", "1");
    assertThat(body(received("limit=2")).path("next").stringValue())
        .isEqualTo("/v1/shares/received?limit=2&marker=" + id(3));
  }

  @Test
  @DisplayName("R18: there is a warning where a pending one is on the page")
  void warning() {
    assertThat(body(received("status=all")).path("warning").stringValue())
        .isEqualTo(Warning.UNVERIFIED_SOURCE.sentence());
    assertThat(body(received("status=accepted")).has("warning")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status=maybe",
        "status=",
        "marker=x",
        "limit=-1",
        "limit=1&limit=2",
        "image_id=",
        "image_id=x",
        "image_id=lt:1",
        "find=",
        "find=+",
        "find=a&find=b",
        "image_id=in:01900000-0000-7000-8000-000000000001,x"
      })
  void whatCannotBeUnderstoodIsRefused(String query) {
    Refused.as(Refusal.INVALID_QUERY, () -> received(query));
  }

  @Test
  @DisplayName("R11: the summary counts each state, all by one request of the records")
  void summary() {
    JsonNode received = body(shares.summary(asking("summary").from(RECIPIENT))).path("received");

    assertThat(received.toString())
        .isEqualTo(
            "{\"pending\":{\"count\":2,\"or_more\":false},"
                + "\"accepted\":{\"count\":1,\"or_more\":false},"
                + "\"rejected\":{\"count\":1,\"or_more\":false}}");
    assertThat(records.drain()).containsExactly("received");
  }

  @Test
  @DisplayName("R11: after a thousand the summary stops counting")
  void manyShares() {
    Records many = new Records();
    for (int i = 1; i <= 1_001; i++) {
      many.owned(OWNER, i).shared(i, RECIPIENT, ShareState.PENDING);
    }

    JsonNode received =
        body(new Shares(many.shares()).summary(asking("summary").from(RECIPIENT))).path("received");

    assertThat(received.path("pending").toString()).isEqualTo("{\"count\":1000,\"or_more\":true}");
    assertThat(received.path("rejected").toString()).isEqualTo("{\"count\":0,\"or_more\":false}");
  }

  private Response received(String query) {
    return shares.received(asking("received").query(query).from(RECIPIENT));
  }

  private static Events asking(String list) {
    return Events.of("GET /v1/shares/" + list);
  }

  private static String numbers(Response page) {
    return String.join(
        " ", texts(page, "shares", "image_name").stream().map(name -> name.substring(6)).toList());
  }
}
