package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was refused is found again after its dialog was closed. */
class LastResultsTest {
  private static final String FULL = "As many projects have accepted this image as may.";

  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("ShareLimit", "1"));

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person chen = CONSOLE.person("chen", "third");
  private final Person ravi = CONSOLE.person("ravi", "first", "second");

  /** A recipient who has just accepted images of which so many had no place left. */
  private Screen refused(int number) {
    List<String> images = olivia.sharesNew(number, "system_disk", ravi.project(), chen.project());
    chen.answers(images, "accepted");
    olivia.shares(List.of(olivia.registers("free", "system_disk")), List.of(ravi.project()));
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.press("Accept all");
    assertThat(screen.dialog()).containsText("1 of " + (number + 1) + " was done.");
    return screen;
  }

  private static Locator results(Screen screen) {
    return screen.table("Result").locator("tbody tr");
  }

  private static Locator reasons(Screen screen) {
    return screen
        .dialog()
        .getByRole(AriaRole.LIST)
        .filter(new Locator.FilterOptions().setHas(screen.page().getByText(FULL)));
  }

  @Test
  @DisplayName("R2: refused pairs come first, with their names, and their reasons are counted")
  void counted() {
    Screen screen = refused(7);

    assertThat(results(screen)).hasCount(8);
    assertThat(results(screen).first()).containsText("image-");
    assertThat(results(screen).first()).containsText(FULL);
    assertThat(results(screen).last()).containsText("Done");
    assertThat(reasons(screen)).containsText("7 × " + FULL);
  }

  @Test
  @DisplayName("a few refusals are seen at a glance, and not counted")
  void few() {
    Screen screen = refused(2);

    assertThat(results(screen)).hasCount(3);
    assertThat(reasons(screen)).hasCount(0);
  }

  @Test
  @DisplayName("the notice shows the results again")
  void notice() {
    Screen screen = refused(1);
    screen.press("Close");
    assertThat(screen.page().locator(".notice")).containsText("1 was done, 1 refused.");

    screen.press("Show results");

    assertThat(results(screen).first()).containsText("image-0");
  }

  @Test
  @DisplayName("so does every view of the place that they are of, and none of another")
  void everywhere() {
    Screen screen = refused(1);
    screen.press("Close");
    screen.follow("News");

    screen.press("Last results");
    assertThat(results(screen).first()).containsText("image-0");
    screen.press("Close");
    screen.page().getByLabel("Project").selectOption("second");

    assertThat(screen.page().getByText("No news yet")).isVisible();
    assertThat(screen.button("Last results")).hasCount(0);
  }

  @Test
  @DisplayName(
      "what was refused while sharing is found again, too, and of thousands the first are shown")
  void sharing() {
    olivia.registersEncrypted("secret");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.page().getByLabel("Select secret").check();
    screen.press("Share selected");
    screen.shareWith(
        String.join(" ", IntStream.range(0, 250).mapToObj(number -> "project-" + number).toList()));
    screen.press("Done");

    screen.press("Last results");

    assertThat(results(screen)).hasCount(200);
    screen.press("Show more");
    assertThat(results(screen)).hasCount(250);
  }
}
