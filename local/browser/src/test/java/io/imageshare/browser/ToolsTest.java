package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be done with many rows is at hand, wherever one is among them. */
class ToolsTest {
  private static final String WAITING = "Images waiting for your answer";

  /** Whether the element that has the focus is what one sees in its middle. */
  private static final String SEEN =
      """
      () => {
        const focused = document.activeElement;
        const {left, top, width, height} = focused.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return focused.contains(seen) || seen?.contains(focused) ? '' : focused.outerHTML;
      }
      """;

  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("PrivateImageLimit", "2000"));

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  /** A recipient of so many offers. */
  private Screen offered(int number, int width) {
    for (int left = number; left > 0; left -= 100) {
      olivia.sharesNew(Math.min(left, 100), "system_disk", ravi.project());
    }
    Screen screen =
        CONSOLE.screen(ravi, new Browser.NewContextOptions().setViewportSize(width, 800)).signIn();
    // The head of the table is a row, too.
    assertThat(screen.table(WAITING)).hasAttribute("aria-rowcount", String.valueOf(number + 1));
    return screen;
  }

  private static boolean isFocused(Locator button) {
    return (boolean) button.evaluate("each => each === document.activeElement");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 52, 150})
  @DisplayName("R12: all are accepted after a few presses of a key, however many they are")
  void presses(int number) {
    Screen screen = offered(number, 1280);
    Locator acceptAll = screen.button("Accept all");
    Locator skip = screen.button("Skip to the content");
    skip.focus();
    assertThat(screen.page().locator("a, button, select, input").first()).isFocused();
    screen.page().keyboard().press("Enter");

    int presses = 1;
    while (!isFocused(acceptAll) && presses <= 8) {
      screen.page().keyboard().press("Tab");
      presses++;
    }

    assertThat(acceptAll).isFocused();
    assertThat(presses).isLessThanOrEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  @DisplayName(
      "it is in sight at the last row, and hides nothing that takes the focus on the way back")
  void inSight(int width) {
    Screen screen = offered(30, width);
    Page page = screen.page();
    page.getByLabel("Select image-7").check();
    screen.table(WAITING).getByRole(AriaRole.BUTTON).last().focus();
    assertThat(screen.button("Accept all")).isInViewport();
    assertThat(screen.button("Reject selected")).isInViewport();

    for (int press = 0; press < 120; press++) {
      assertThat(page.evaluate(SEEN)).isEqualTo("");
      page.keyboard().press("Shift+Tab");
    }
  }

  @Test
  @DisplayName("rows stay where they are when the first one is selected")
  void still() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    Locator row = screen.row("Images of this project", "ubuntu");
    assertThat(screen.page().getByText("Nothing selected")).isVisible();
    double before = row.boundingBox().y;

    screen.page().getByLabel("Select ubuntu").check();

    assertThat(screen.button("Share selected")).isVisible();
    assertThat(row.boundingBox().y).isEqualTo(before);
  }

  @Test
  @DisplayName("what was begun by the keyboard is stopped by the next press of Tab")
  void stop() {
    Screen screen = offered(12, 1280);
    Held calls = Held.on(screen);
    screen.button("Accept all").focus();

    screen.page().keyboard().press("Enter");
    calls.awaits();
    screen.page().keyboard().press("Tab");

    assertThat(screen.button("Stop")).isFocused();
    calls.lets(2);
    assertThat(screen.page().getByText("12 images accepted.")).isVisible();
  }
}
