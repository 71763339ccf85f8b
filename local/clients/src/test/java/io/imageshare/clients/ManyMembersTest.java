package io.imageshare.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The members of an image that is offered to 5,000 projects")
class ManyMembersTest {
  private static final int MEMBERS = 5_000;
  private static final int BATCH = 2_500;
  private static final List<String> PROJECTS =
      IntStream.range(0, MEMBERS).mapToObj("%032x"::formatted).toList();

  private static RunningService service;
  private static Caller owner;
  private static String image;

  @BeforeAll
  static void start() {
    service = RunningService.start();
    owner = service.owner();
    image = owner.registers("ubuntu");
    for (int first = 0; first < MEMBERS; first += BATCH) {
      owner.shares(List.of(image), PROJECTS.subList(first, first + BATCH));
    }
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  @DisplayName("are listed whole, as clients expect that take the list for a single page")
  void whole() {
    JsonNode list = owner.get(members("")).succeeds();

    assertThat(ids(list)).containsExactlyInAnyOrderElementsOf(PROJECTS);
    assertThat(list.path("next").isMissingNode()).isTrue();
  }

  @Test
  @DisplayName("are listed page by page where a limit is asked for")
  void byPages() {
    List<String> seen = new ArrayList<>();
    String marker = "";
    do {
      JsonNode page = owner.get(members("?limit=700" + marker)).succeeds();
      assertThat(ids(page)).hasSizeBetween(1, 700);
      seen.addAll(ids(page));
      assertThat(seen).doesNotHaveDuplicates();
      marker = page.path("page_info").path("next_marker").asString("");
      marker = marker.isEmpty() ? "" : "&marker=" + marker;
    } while (!marker.isEmpty());

    assertThat(seen).containsExactlyInAnyOrderElementsOf(PROJECTS);
  }

  private static String members(String query) {
    return "/v2/images/" + image + "/members" + query;
  }

  private static List<String> ids(JsonNode list) {
    return list.path("members")
        .valueStream()
        .map(member -> member.path("member_id").asString())
        .toList();
  }
}
