package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of any length in the place of one of the service's, page by page as the service has it: to
 * make as many images would take longer than all tests together.
 */
final class LongList {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern LIMIT = Pattern.compile("limit=(\\d+)");
  private static final Pattern MARKER = Pattern.compile("marker=(\\d+)");

  private static final int LAST = 999_999;

  private final String field;
  private final int length;
  private final IntFunction<ObjectNode> rows;
  private final List<String> asked = new ArrayList<>();
  private final List<Route> held = new ArrayList<>();
  private int answered = Integer.MAX_VALUE;
  private int told;

  /**
   * @param field of an answer that holds the rows
   * @param length how many rows there are
   * @param rows each row by its number, beginning with 0
   */
  LongList(String field, int length, IntFunction<ObjectNode> rows) {
    this.field = field;
    this.length = length;
    this.rows = rows;
  }

  /** That many accepted images of 5 owners, of which every seventh has a note. */
  static LongList accepted(int length) {
    return new LongList("shares", length, number -> share(id(number), number));
  }

  /** The same, and newer than all real ones. */
  static LongList acceptedLater(int length) {
    return new LongList("shares", length, number -> share("ffff-" + (LAST - number), number));
  }

  /** The ID of an image, which is newer the smaller its number is, and older than all real ones. */
  static String id(int number) {
    return "0199-" + (LAST - number);
  }

  private static ObjectNode share(String id, int number) {
    ObjectNode share = JSON.createObjectNode();
    share.put("image_id", id).put("image_name", "image-" + number);
    share.put("kind", number % 2 == 0 ? "system_disk" : "data_disk").put("size", number * 1_000L);
    share.put("owner", "owner-" + number % 5).put("project_id", "mine").put("status", "accepted");
    share.put("created_at", "2026-01-01T00:00:00Z").put("updated_at", "2026-01-01T00:00:00Z");
    return number % 7 == 0 ? share.put("note", "Made for you, and for no one else") : share;
  }

  /**
   * Answers what is read of accepted images by itself, but for those that are asked for by name.
   */
  LongList inPlaceOfAccepted(Page page) {
    return inPlaceOf(
        Pattern.compile(".*/v1/shares/received\\?status=accepted(?!.*image_id=).*"), page);
  }

  /** Answers what is read there by itself. */
  LongList inPlaceOf(Pattern address, Page page) {
    page.route(address, this::answer);
    return this;
  }

  /** Scrolls to the last row that was read, and waits until there are more. */
  static void readOn(Screen screen) {
    Locator shown = screen.page().locator(".list-end > span");
    String before = shown.textContent();
    screen.page().evaluate("scrollTo(0, document.body.scrollHeight)");
    assertThat(shown).not().hasText(before);
  }

  /** Whether its last row was told. */
  boolean isRead() {
    return told == length;
  }

  /** The addresses that were asked for, in their order. */
  List<String> asked() {
    return asked;
  }

  /** Answers so many requests and holds the others. */
  void hold(int requests) {
    answered = requests;
  }

  /** A row as the service tells it. */
  String row(int number) {
    return rows.apply(number).toString();
  }

  /** Answers those that were held, and all that come. */
  void release() {
    answered = Integer.MAX_VALUE;
    held.forEach(this::tell);
    held.clear();
  }

  private void answer(Route route) {
    asked.add(route.request().url());
    if (asked.size() > answered) {
      held.add(route);
    } else {
      tell(route);
    }
  }

  private void tell(Route route) {
    URI address = URI.create(route.request().url());
    int start = number(MARKER, address.getQuery(), -1) + 1;
    int end = Math.min(length, start + number(LIMIT, address.getQuery(), length));
    told = Math.max(told, end);
    ObjectNode page = JSON.createObjectNode();
    ArrayNode some = page.putArray(field);
    for (int row = start; row < end; row++) {
      some.add(rows.apply(row));
    }
    if (end < length) {
      String query = address.getQuery().replaceAll("&?marker=\\d+", "");
      page.put("next", address.getPath() + "?" + query + "&marker=" + (end - 1));
    }
    route.fulfill(
        new Route.FulfillOptions().setContentType("application/json").setBody(page.toString()));
  }

  private static int number(Pattern pattern, String query, int otherwise) {
    Matcher matcher = pattern.matcher(query);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : otherwise;
  }
}
