package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for those who don't see it, see little, or have no mouse. */
class AccessibilityTest {
  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("ShareLimit", "1"));

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 360", "DARK, 360"})
  @DisplayName(
      "axe-core finds nothing while something is being done, in its results, and with rows selected")
  void work(ColorScheme scheme, int width) {
    Person olivia = CONSOLE.person("olivia", "owners");
    Person chen = CONSOLE.person("chen", "third");
    Person ravi = CONSOLE.person("ravi", "recipients");
    List<String> images = olivia.sharesNew(12, "system_disk", ravi.project(), chen.project());
    chen.answers(images, "accepted");
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900);
    Screen screen = CONSOLE.screen(ravi, options).signIn();
    Held calls = Held.on(screen);
    screen.page().getByLabel("Select image-3").check();
    Axe.check("selected", screen);

    screen.press("Accept all");
    calls.lets(1);
    calls.awaits();
    Axe.check("work", screen);
    calls.lets(1);
    assertThat(screen.heading("Not everything was done")).isVisible();
    Axe.check("results", screen);
    screen.press("Close");

    assertThat(screen.button("Last results")).isVisible();
    Axe.check("last-results", screen);
  }

  @Test
  @DisplayName("an image is accepted with the keyboard alone, which goes on from the view then")
  void keyboard() {
    Person olivia = CONSOLE.person("olivia", "owners");
    Person ravi = CONSOLE.person("ravi", "recipients");
    olivia.shares(List.of(olivia.registers("ubuntu", "system_disk")), List.of(ravi.project()));
    Screen screen = CONSOLE.screen(ravi).front();

    screen.page().keyboard().press("Tab");
    screen.page().keyboard().press("Enter");
    assertThat(screen.table("Images waiting for your answer")).isVisible();
    screen.button("Accept ubuntu").focus();
    screen.page().keyboard().press("Enter");
    assertThat(screen.page().getByText("1 image accepted.")).isVisible();

    assertThat(screen.heading("Images Shared with Me")).isFocused();
  }

  @Test
  @DisplayName("a dialog has the keyboard while it is open, and gives it back")
  void dialog() {
    Person olivia = CONSOLE.person("olivia", "owners");
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.button("Delete ubuntu").focus();

    screen.page().keyboard().press("Enter");
    assertThat(screen.heading("Delete this image?")).isFocused();
    screen.page().keyboard().press("Escape");

    assertThat(screen.dialog()).hasCount(0);
    assertThat(screen.button("Delete ubuntu")).isFocused();
  }
}
