package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was done is told for a while. */
class NoticesTest {
  /** More than the time after which a notice goes. */
  private static final int LATER = 31_000;

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  /** A recipient who has just accepted an image, and is told so. */
  private Screen accepted() {
    olivia.shares(List.of(olivia.registers("ubuntu", "system_disk")), List.of(ravi.project()));
    Screen screen = CONSOLE.screen(ravi);
    screen.page().clock().install();
    screen.signIn();
    screen.button("Accept ubuntu").click();
    assertThat(notice(screen)).containsText("1 image accepted.");
    return screen;
  }

  private static Locator notice(Screen screen) {
    return screen.page().locator(".notice");
  }

  @Test
  @DisplayName("a notice goes by itself once it is stale")
  void stale() {
    Screen screen = accepted();

    screen.page().clock().fastForward(LATER);

    assertThat(notice(screen)).hasCount(0);
  }

  @Test
  @DisplayName("a notice is dismissed by a click")
  void dismissed() {
    Screen screen = accepted();

    screen.press("Dismiss");

    assertThat(notice(screen)).hasCount(0);
  }

  @Test
  @DisplayName("a notice stays as long as the keyboard is at it")
  void used() {
    Screen screen = accepted();
    screen.button("Dismiss").focus();

    screen.page().clock().fastForward(LATER);
    assertThat(notice(screen)).containsText("1 image accepted.");
    screen.heading("Images Shared with Me").focus();
    screen.page().clock().fastForward(LATER);

    assertThat(notice(screen)).hasCount(0);
  }
}
