package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Offers that wait, in the order in which they were made. */
class OffersTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String WAITING = "Images waiting for your answer";

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  @Test
  @DisplayName("R16: an older image that is offered again stands on top, with the time of that")
  void offeredAgain() {
    String older = olivia.registers("older", "system_disk");
    String newer = olivia.registers("newer", "system_disk");
    olivia.shares(List.of(older, newer), List.of(ravi.project()));
    ravi.answers(List.of(older), "rejected");
    olivia.shares(List.of(older), List.of(ravi.project()));
    Map<String, String> offered =
        Map.of(older, "2026-03-01T12:00:00Z", newer, "2026-02-01T12:00:00Z");
    Screen screen = CONSOLE.screen(ravi);
    screen.page().route("**/v1/shares/received?status=pending*", route -> told(route, offered));

    screen.signIn();

    Locator rows = screen.table(WAITING).locator("tbody tr");
    assertThat(rows.nth(0)).containsText("older");
    assertThat(rows.nth(0).locator("time[datetime='2026-03-01T12:00:00Z']")).isVisible();
    assertThat(rows.nth(1)).containsText("newer");
    assertThat(rows.nth(1).locator("time[datetime='2026-02-01T12:00:00Z']")).isVisible();
  }

  /** As if time had passed between the first offers, which were at once, and the last one. */
  private static void told(Route route, Map<String, String> offered) {
    JsonNode json = JSON.readTree(route.fetch().text());
    for (JsonNode share : json.path("shares")) {
      String time = offered.get(share.path("image_id").stringValue());
      ((ObjectNode) share).put("created_at", "2026-01-01T12:00:00Z").put("updated_at", time);
    }
    route.fulfill(
        new Route.FulfillOptions().setContentType("application/json").setBody(json.toString()));
  }
}
