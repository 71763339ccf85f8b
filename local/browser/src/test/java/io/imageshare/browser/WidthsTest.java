package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The page at widths between those of desks and of hands. */
class WidthsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int WIDEST = 1100;
  private static final int HEIGHT = 800;

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private static Screen of(Person person, int width) {
    return CONSOLE.screen(person, new Browser.NewContextOptions().setViewportSize(width, HEIGHT));
  }

  private static Screen of(Person person, int width, String language) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setLocale(language);
    return CONSOLE.screen(person, options).speaking(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  @DisplayName("nothing has to be scrolled sideways, in whatever language")
  void sideways(String language) {
    Tour tour = new Tour(CONSOLE);

    tour.receive(of(tour.recipient(), WIDEST, language), WidthsTest::fitsEveryWidth);
    tour.share(of(tour.owner(), WIDEST, language), WidthsTest::fitsEveryWidth);
  }

  private static void fitsEveryWidth(String view, Screen screen) {
    for (int width : List.of(390, 720, 1024, WIDEST)) {
      screen.page().setViewportSize(width, HEIGHT);
      isNotTooWide(view + " at " + width, screen);
    }
  }

  private static void isNotTooWide(String view, Screen screen) {
    Object overflow =
        screen
            .page()
            .evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).as(view).isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource({"1089, en", "1100, en", "1180, en", "1089, de", "1100, de", "1180, de"})
  @DisplayName("nor where an image has all of its recipients, and is large")
  void ownImages(int width, String language) {
    Person olivia = CONSOLE.person("olivia", "owners");
    olivia.registers("ubuntu-24.04-hardened-2026-11", "full_ecs");
    Screen screen = of(olivia, width, language);
    screen.page().route("**/v2/images?**", WidthsTest::tellLarge);
    screen.signIn();
    screen.follow("My Images");
    assertThat(screen.row("Images of this project", "ubuntu"))
        .containsText(screen.word("Out of use"));

    isNotTooWide("mine", screen);
  }

  private static void tellLarge(Route route) {
    JsonNode json = JSON.readTree(route.fetch().text());
    for (JsonNode image : json.path("images")) {
      ((ObjectNode) image)
          .put("status", "deactivated")
          .put("shares", "256")
          .put("accepted", "256")
          .put("size", 1_098_000_000_000L);
    }
    route.fulfill(
        new Route.FulfillOptions().setContentType("application/json").setBody(json.toString()));
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  @DisplayName("what takes the focus is in sight, the box that selects all among it")
  void selectAll(int width) {
    Person olivia = CONSOLE.person("olivia", "owners");
    List.of("ubuntu", "debian").forEach(name -> olivia.registers(name, "system_disk"));
    Screen screen = of(olivia, width).signIn();
    screen.follow("My Images");
    Locator all =
        screen.page().getByLabel("Select all shown", new Page.GetByLabelOptions().setExact(true));

    all.focus();
    screen.page().keyboard().press("Space");

    assertThat(all).isInViewport();
    assertThat(all.boundingBox().width).isGreaterThan(10);
    assertThat(screen.page().locator(".chosen")).containsText("2 selected");
  }

  @Test
  @DisplayName("on a narrow screen the box that selects all says so")
  void words() {
    Person olivia = CONSOLE.person("olivia", "owners");
    olivia.registers("ubuntu", "system_disk");
    Screen screen = of(olivia, 390).signIn();
    screen.follow("My Images");

    Locator words = screen.page().locator(".select-all span");

    assertThat(words).hasText("Select all shown");
    assertThat(words.boundingBox().width).isGreaterThan(20);
  }
}
