package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Work that takes several calls tells how far it is, and ends when it is to. */
class ProgressTest {
  @RegisterExtension
  static final RunningConsole CONSOLE =
      new RunningConsole(Map.of("PrivateImageLimit", "2000", "ShareLimit", "1"));

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  @Test
  @DisplayName("R12: accepting all tells how much is done, and what was begun when it is stopped")
  void outsideOfADialog() {
    olivia.sharesNew(35, "system_disk", ravi.project());
    Screen screen = CONSOLE.screen(ravi).signIn();
    Held calls = Held.on(screen);

    screen.press("Accept all");
    assertThat(screen.progress()).hasAttribute("aria-valuetext", "0 of 35");
    calls.lets(1);
    assertThat(screen.progress()).hasAttribute("aria-valuetext", "10 of 35");
    assertThat(screen.page().getByText("10 of 35")).isVisible();
    calls.awaits();
    screen.press("Stop");
    assertThat(screen.button("Stopping…")).isDisabled();
    calls.lets(1);

    assertThat(screen.page().getByText("30 images accepted. You stopped: 5 were not begun."))
        .isVisible();
    assertThat(screen.progress()).hasCount(0);
    assertThat(screen.table("Images waiting for your answer").locator("tbody tr")).hasCount(5);
  }

  @Test
  @DisplayName("that something has begun is told before it is known how many there are")
  void reading() {
    olivia.sharesNew(2, "system_disk", ravi.project());
    Screen screen = CONSOLE.screen(ravi).signIn();
    assertThat(screen.button("Accept all")).isEnabled();
    List<Route> held = new ArrayList<>();
    screen.page().route("**/v1/shares/received?status=pending*", held::add);

    screen.press("Accept all");
    screen.page().waitForCondition(() -> !held.isEmpty());
    assertThat(screen.progress()).isVisible();
    screen.page().unroute("**/v1/shares/received?status=pending*");
    held.forEach(Route::resume);

    assertThat(screen.page().getByText("2 images accepted.")).isVisible();
    assertThat(screen.progress()).hasCount(0);
  }

  @Test
  @DisplayName("R2: how many were refused is told while the rest is done, and with the result")
  void refused() {
    Person chen = CONSOLE.person("chen", "third");
    List<String> images = olivia.sharesNew(12, "system_disk", ravi.project(), chen.project());
    chen.answers(images, "accepted");
    Screen screen = CONSOLE.screen(ravi).signIn();
    Held calls = Held.on(screen);

    screen.press("Accept all");
    calls.lets(1);
    assertThat(screen.progress()).hasAttribute("aria-valuetext", "10 of 12, 10 refused");
    calls.awaits();
    screen.press("Stop");
    calls.lets(1);

    assertThat(screen.dialog()).containsText("None of 12 was done. This is why:");
  }

  @Test
  @DisplayName("sharing tells it in its dialog, and with the result what was not begun")
  void sharing() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.pressIn(screen.row("Images of this project", "ubuntu"), "Share");
    screen.dialog().getByLabel("Project IDs").fill(projects(35));
    screen.press("Continue");
    Held calls = Held.on(screen);

    screen.press("Share");
    calls.lets(1);
    assertThat(screen.dialog()).containsText("10 of 35");
    calls.awaits();
    screen.press("Stop");
    calls.lets(1);

    assertThat(screen.dialog()).containsText("30 offers were made.");
    assertThat(screen.dialog()).containsText("You stopped: 5 were not begun.");
  }

  @Test
  @DisplayName("stopping and rejecting tell it in the dialog that asked")
  void confirmed() {
    olivia.sharesNew(12, "system_disk", ravi.project());
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.page().getByLabel("Select all shown").first().check();
    screen.press("Reject selected");
    Held calls = Held.on(screen);

    screen.press("Reject");
    calls.lets(1);
    assertThat(screen.dialog()).containsText("10 of 12");
    calls.awaits();
    screen.press("Stop");
    calls.lets(1);

    assertThat(screen.page().getByText("12 images rejected.")).isVisible();
    assertThat(screen.dialog()).hasCount(0);
  }

  @Test
  @DisplayName(
      "the first parts are small, so that something is told at once, and then as large as may be")
  void parts() {
    for (int part = 0; part < 3; part++) {
      olivia.sharesNew(100, "system_disk", ravi.project());
    }
    Screen screen = CONSOLE.screen(ravi).signIn();
    Held calls = Held.on(screen);

    screen.press("Accept all");
    calls.lets(6);

    assertThat(screen.page().getByText("300 images accepted.")).isVisible();
    assertThat(calls.images()).containsExactly(10, 20, 40, 80, 100, 50);
  }

  @Test
  @DisplayName("whoever signs in after somebody who left in the middle is told nothing of it")
  void signedOut() {
    olivia.sharesNew(12, "system_disk", ravi.project());
    Screen screen = CONSOLE.screen(ravi).signIn();
    Held calls = Held.on(screen);
    screen.press("Accept all");
    calls.awaits();

    screen.press("Sign out");
    screen.button("ravi recipients").click();
    calls.lets(1);

    assertThat(screen.table("Accepted images").locator("tbody tr")).hasCount(10);
    assertThat(screen.dialog()).hasCount(0);
    assertThat(screen.button("Accept all")).isEnabled();
  }

  private static String projects(int number) {
    return String.join(
        " ", IntStream.range(0, number).mapToObj(each -> "project-" + each).toList());
  }
}
