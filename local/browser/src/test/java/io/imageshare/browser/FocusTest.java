package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The keyboard goes on with the next row when one was dealt with. */
class FocusTest {
  private static final String WAITING = "Images waiting for your answer";
  private static final String RECIPIENTS = "Projects that this image is shared with";

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  private static Locator rows(Screen screen, String table) {
    return screen.table(table).locator("tbody tr");
  }

  private static Locator button(Locator row, String name) {
    return row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).first();
  }

  @Test
  @DisplayName("R12: accepting one by one goes down the rows, then up, and to the heading at last")
  void accepting() {
    olivia.sharesNew(3, "system_disk", ravi.project());
    Screen screen = CONSOLE.screen(ravi).signIn();
    Locator rows = rows(screen, WAITING);
    assertThat(rows).hasCount(3);
    String last = rows.last().locator("a").first().innerText();

    button(rows.nth(1), "Accept").press("Enter");
    assertThat(rows).hasCount(2);
    assertThat(screen.button("Accept " + last)).isFocused();
    // It has the focus before the last one is all done, and waits for that.
    assertThat(screen.button("Accept " + last)).isEnabled();
    screen.page().keyboard().press("Enter");
    assertThat(rows).hasCount(1);
    assertThat(button(rows.first(), "Accept")).isFocused();
    assertThat(button(rows.first(), "Accept")).isEnabled();
    screen.page().keyboard().press("Enter");

    assertThat(screen.heading("Images Shared with Me")).isFocused();
  }

  @Test
  @DisplayName("R12: so it does when a dialog has asked before, whatever way it is confirmed")
  void rejecting() {
    olivia.sharesNew(3, "system_disk", ravi.project());
    Screen screen = CONSOLE.screen(ravi).signIn();
    Locator rows = rows(screen, WAITING);
    assertThat(rows).hasCount(3);

    button(rows.first(), "Reject").press("Enter");
    assertThat(screen.dialog()).isVisible();
    screen.button("Reject").press("Enter");
    assertThat(rows).hasCount(2);
    assertThat(button(rows.first(), "Reject")).isFocused();
    assertThat(button(rows.first(), "Reject")).isEnabled();
    screen.page().keyboard().press("Enter");
    screen.page().getByLabel("Reason, if you want to tell one").press("Enter");

    assertThat(rows).hasCount(1);
    assertThat(button(rows.first(), "Reject")).isFocused();
  }

  @Test
  @DisplayName("R7: so it does when an owner stops sharing with one project after the other")
  void stopping() {
    String image = olivia.registers("golden", "system_disk");
    olivia.shares(List.of(image), List.of("blue", "green", "red"));
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.follow("golden");
    Locator rows = rows(screen, RECIPIENTS);
    assertThat(rows).hasCount(3);

    button(rows.first(), "Stop sharing").press("Enter");
    screen.button("Stop sharing").press("Enter");

    assertThat(rows).hasCount(2);
    assertThat(button(rows.first(), "Stop sharing")).isFocused();
  }

  @Test
  @DisplayName("R7, R12: a button that had to read before it asked has the focus when one cancels")
  void cancelling() {
    String image = olivia.registers("web-server", "full_ecs");
    olivia.shares(List.of(image), List.of(ravi.project()));
    Screen owner = CONSOLE.screen(olivia).signIn();
    owner.follow("My Images");
    owner.follow("web-server");
    Screen recipient = CONSOLE.screen(ravi).signIn();

    cancels(owner, "Stop all");
    cancels(recipient, "Accept all");
  }

  private static void cancels(Screen screen, String name) {
    screen.button(name).press("Enter");
    assertThat(screen.dialog()).isVisible();
    screen.page().keyboard().press("Escape");
    assertThat(screen.dialog()).hasCount(0);
    assertThat(screen.button(name)).isFocused();
  }
}
