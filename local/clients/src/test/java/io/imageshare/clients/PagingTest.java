package io.imageshare.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Going through 1,200 images page by page while others are shared and revoked")
class PagingTest {
  private static final int IMAGES = 1_200;

  /** More pages than any walk here has: one that doesn't end fails instead of going on. */
  private static final int PAGES = 2 * IMAGES;

  private static RunningService service;
  private static Caller owner;
  private static Caller recipient;
  private static Stock stock;

  @BeforeAll
  static void start() {
    service = RunningService.start();
    owner = service.owner();
    recipient = service.recipient();
    stock = Stock.of(IMAGES, owner, recipient);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v2/images",
        "/v2/images?limit=25",
        "/v2/images?limit=1000&visibility=shared",
        "/v2/images?limit=300&sort_key=created_at&sort_dir=asc",
        "/v2/images?limit=200&sort_key=name&sort_dir=asc",
        "/v2/images?limit=300&visibility=shared&member_status=all&sort=name:desc,id:asc"
      })
  @DisplayName("the recipient of the Image API sees each once by following next")
  void nextOfTheImageApi(String first) {
    seesEachOnce(() -> follow(recipient, first, "images", "id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v2/cloudimages?__imagetype=shared",
        "/v2/cloudimages?limit=100&__imagetype=shared&visibility=shared&member_status=accepted",
        "/v2/cloudimages?limit=1000"
      })
  @DisplayName("the recipient of the Image Management Service sees each once by markers")
  void markersOfTheImageManagementService(String list) {
    seesEachOnce(() -> untilEmpty(recipient, list));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/shares/received?status=accepted", "/v1/shares/received?status=all&limit=100"})
  @DisplayName("the recipient sees each share once by following next")
  void nextOfReceivedShares(String first) {
    seesEachOnce(() -> follow(recipient, first, "shares", "image_id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v2/images?limit=500", "/v2/images?limit=200&sort_key=name"})
  @DisplayName("the owner sees each once, shared or not")
  void nextOfTheOwner(String first) {
    List<String> seen = duringChurn(() -> follow(owner, first, "images", "id"));

    assertThat(seen)
        .containsAll(stock.lasting())
        .containsAll(stock.fleeting())
        .hasSize(stock.lasting().size() + stock.fleeting().size());
  }

  @Test
  @DisplayName("the owner sees each of its shares once by following next")
  void nextOfGivenShares() {
    seesEachOnce(() -> follow(owner, "/v1/shares/given?limit=500", "shares", "image_id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v2/images?limit=1&visibility=shared",
        "/v2/images?limit=1&visibility=shared&sort_key=name&sort_dir=asc"
      })
  @DisplayName("a page goes on where the last one ended, although its last image is gone")
  void vanishedMarker(String first) {
    List<String> ends = List.of(owner.registers("0-first-by-name"), owner.registers("newest"));
    owner.shares(ends, List.of(recipient.project()));
    recipient.answers(ends, "accepted");
    JsonNode page = recipient.get(first).succeeds();
    assertThat(ids(page, "images", "id")).containsAnyElementsOf(ends);

    owner.stops(ends, List.of(recipient.project()));
    ends.forEach(owner::deletes);

    String next = page.path("next").asString().replace("limit=1&", "limit=500&");
    assertThat(follow(recipient, next, "images", "id"))
        .containsExactlyInAnyOrderElementsOf(stock.lasting());
  }

  private static void seesEachOnce(Walk walk) {
    List<String> seen = duringChurn(walk);

    assertThat(seen).doesNotHaveDuplicates();
    assertThat(seen).containsAll(stock.lasting());
    assertThat(stock.lasting().size() + stock.fleeting().size())
        .isGreaterThanOrEqualTo(seen.size());
  }

  private interface Walk {
    List<String> images();
  }

  private static List<String> duringChurn(Walk walk) {
    return new Churn(owner, recipient).during(stock.fleeting(), walk::images);
  }

  /** As clients do that take the next page's address from the answer. */
  private static List<String> follow(Caller caller, String first, String list, String field) {
    List<String> seen = new ArrayList<>();
    String next = first;
    for (int pages = 0; !next.isEmpty(); pages++) {
      assertThat(pages).as("pages, the next one being %s", next).isLessThan(PAGES);
      JsonNode page = caller.get(next).succeeds();
      seen.addAll(ids(page, list, field));
      next = page.path("next").asString("");
    }
    return seen;
  }

  /** As clients do that name the last image as marker until an empty page comes. */
  private static List<String> untilEmpty(Caller caller, String list) {
    List<String> seen = new ArrayList<>();
    List<String> page = ids(caller.get(list).succeeds(), "images", "id");
    for (int pages = 0; !page.isEmpty(); pages++) {
      assertThat(pages).as("pages").isLessThan(PAGES);
      seen.addAll(page);
      String marker = page.get(page.size() - 1);
      page = ids(caller.get(list + "&marker=" + marker).succeeds(), "images", "id");
    }
    return seen;
  }

  private static List<String> ids(JsonNode page, String list, String field) {
    return page.path(list).valueStream().map(item -> item.path(field).asString()).toList();
  }
}
