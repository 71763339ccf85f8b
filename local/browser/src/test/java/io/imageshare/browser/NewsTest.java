package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What has happened, as both sides read it in sentences (R40). */
class NewsTest {
  private static final String TIME = "2099-06-20T12:00:00Z";

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  private static Screen news(Person reader) {
    Screen screen = CONSOLE.screen(reader).signIn();
    screen.follow("News");
    return screen;
  }

  private static Locator items(Screen screen) {
    return screen.page().locator(".news > li");
  }

  /** What stands below a sentence under that title. */
  private static Locator detail(Locator item, String title) {
    Locator titled = item.page().getByText(title, new Page.GetByTextOptions().setExact(true));
    return item.locator("dl > div")
        .filter(new Locator.FilterOptions().setHas(titled))
        .locator("dd");
  }

  @Test
  @DisplayName("R40: both sides read the life of a share, newest first, each as its own doing")
  void life() {
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(image), List.of(ravi.project()));
    ravi.answers(List.of(image), "accepted");
    ravi.rejects(image, "Not patched yet");
    olivia.stops(image, ravi.project(), "Replaced");

    Screen owner = news(olivia);
    Screen recipient = news(ravi);

    assertThat(items(owner).locator("p"))
        .hasText(
            new String[] {
              "Your project stopped sharing ubuntu with " + ravi.project() + ".",
              ravi.project() + " rejected ubuntu.",
              ravi.project() + " accepted ubuntu.",
              "Your project offered ubuntu to " + ravi.project() + "."
            });
    assertThat(items(recipient).locator("p"))
        .hasText(
            new String[] {
              olivia.project() + " stopped sharing ubuntu with your project.",
              "Your project rejected ubuntu.",
              "Your project accepted ubuntu.",
              olivia.project() + " offered ubuntu to your project."
            });
    assertThat(detail(items(owner).nth(0), "Reason")).hasText("Replaced");
    assertThat(detail(items(owner).nth(1), "Reason")).hasText("Not patched yet");
    assertThat(detail(items(owner).nth(1), "By")).hasText("the recipient");
    assertThat(items(owner).locator("> time")).hasCount(4);
  }

  @Test
  @DisplayName("R40, R30: the user is told to that user's own project alone")
  void users() {
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(image), List.of(ravi.project()));

    assertThat(detail(items(news(olivia)), "By")).hasText("the owner " + Tokens.SUBJECT);
    assertThat(detail(items(news(ravi)), "By")).hasText("the owner");
  }

  @Test
  @DisplayName("R34, R36, R37, R42: notes, times, standing answers and retirements are told")
  void details() {
    ravi.standsBy(olivia.project(), "accept");
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(
        List.of(image), List.of(ravi.project()), Map.of("expires_at", TIME, "note", "For you"));
    olivia.retires(image, Map.of("at", TIME, "note", "Out of support"));
    olivia.deletes(image);

    Locator told = items(news(ravi));

    assertThat(told.nth(0)).containsText(olivia.project() + " deleted ubuntu.");
    assertThat(told.nth(0).getByRole(AriaRole.LINK)).hasCount(0);
    assertThat(told.nth(1)).containsText("announced that ubuntu retires.");
    assertThat(detail(told.nth(1), "Note on retiring")).hasText("Out of support");
    assertThat(detail(told.nth(1), "Retires")).containsText("2099");
    assertThat(told.nth(2)).containsText("to your project, whose standing answer accepted it.");
    assertThat(detail(told.nth(2), "Note of the owner")).hasText("For you");
    assertThat(detail(told.nth(2), "Ends")).containsText("2099");
  }

  @Test
  @DisplayName("R40: more than a page of news is read back while one scrolls, to the very first")
  void scrolling() {
    List<String> images =
        IntStream.range(0, 11)
            .mapToObj(number -> olivia.registers("image-" + number, "system_disk"))
            .toList();
    List<String> projects = IntStream.range(0, 10).mapToObj(number -> "project-" + number).toList();
    images.forEach(image -> olivia.shares(List.of(image), projects));
    Screen screen = news(olivia);
    assertThat(screen.page().locator(".list-end > span")).hasText("100 shown");

    screen.page().evaluate("window.scrollTo(0, document.body.scrollHeight)");

    assertThat(screen.page().locator(".list-end > span")).hasText("110 shown");
    assertThat(items(screen).last()).containsText("offered image-0 to");
    assertThat(screen.complaints()).isEmpty();
  }

  @Test
  @DisplayName("R30: where nothing has happened there are no news, and no trouble")
  void nothing() {
    Screen screen = news(ravi);

    assertThat(screen.page().getByText("No news yet")).isVisible();
    assertThat(screen.complaints()).isEmpty();
  }
}
