package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** IDs are taken along as they are, and projects that the user knows have their names beside. */
class IdentifiersTest {
  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners", "recipients");

  @Test
  @DisplayName("the ID of an image is copied by a button")
  void copied() {
    String image = olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    screen.follow("My Images");
    screen.follow("ubuntu");

    screen.press("Copy " + image);

    assertThat(screen.page().locator(".notice")).containsText("Copied.");
    assertThat(screen.page().evaluate("navigator.clipboard.readText()")).isEqualTo(image);
  }

  @Test
  @DisplayName("a project of the user's has its name beside its ID, any other one its ID alone")
  void names() {
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(image), List.of(olivia.projects().get(1), "somebody-else"));
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.follow("ubuntu");

    Locator known = screen.row("Projects that this image is shared with", "recipients");
    assertThat(known).containsText(olivia.projects().get(1));
    assertThat(screen.row("Projects that this image is shared with", "somebody-else")).isVisible();
  }
}
