package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Among other tabs, and in the history, each view is known by its title. */
class TitlesTest {
  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("ConsoleTitle", "Cloud images"));

  private final Person olivia = CONSOLE.person("olivia", "owners");

  @Test
  @DisplayName("a view has its name in the title, an image its own before that")
  void views() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).front();
    assertThat(screen.page()).hasTitle("Sign in – Cloud images");
    screen.signIn();
    assertThat(screen.page()).hasTitle("Images Shared with Me – Cloud images");
    screen.follow("Rejected Images");
    assertThat(screen.page()).hasTitle("Rejected Images – Cloud images");
    for (String view : List.of("News", "My Images")) {
      screen.follow(view);
      assertThat(screen.page()).hasTitle(view + " – Cloud images");
    }

    screen.follow("ubuntu");

    assertThat(screen.page()).hasTitle("ubuntu – My Images – Cloud images");
  }

  @Test
  @DisplayName("so have an image that there isn't, and a place that is not one's own")
  void nowhere() {
    String region = "#/" + CONSOLE.region();
    Screen screen = CONSOLE.screen(olivia).open(region + "/" + olivia.project() + "/mine/nothing");
    assertThat(screen.page()).hasTitle("There is no such image here – My Images – Cloud images");

    screen.page().evaluate("hash => location.hash = hash", region + "/elsewhere/mine");

    assertThat(screen.page()).hasTitle("Choose a project – Cloud images");
  }
}
