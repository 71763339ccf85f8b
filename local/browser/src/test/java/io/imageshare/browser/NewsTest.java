package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page looks for news by itself while it is open, less often the longer nothing happens. */
class NewsTest {
  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  @Test
  @DisplayName("R11: the red dot appears by itself, in the tab of the page and in its title")
  void redDot() {
    Screen screen = CONSOLE.screen(ravi);
    screen.page().clock().install();
    screen.signIn();
    assertThat(screen.page().getByText("Nothing here yet")).isVisible();
    olivia.shares(List.of(olivia.registers("ubuntu", "system_disk")), List.of(ravi.project()));

    screen.page().clock().fastForward(20_000);

    assertThat(screen.sharedTab()).hasText(Pattern.compile("1 waiting for your answer"));
    assertThat(screen.page()).hasTitle(Pattern.compile("^● "));
  }

  @Test
  @DisplayName("the looks become rarer")
  void backOff() {
    Screen screen = CONSOLE.screen(ravi);
    List<Request> looks = new ArrayList<>();
    screen.page().clock().install();
    screen.signIn();
    assertThat(screen.page().getByText("Nothing here yet")).isVisible();
    screen
        .page()
        .onRequest(
            request -> {
              if (request.url().endsWith("/v1/shares/summary")) {
                looks.add(request);
              }
            });

    for (int second = 0; second < 120; second++) {
      screen.page().clock().runFor(1_000);
    }

    assertThat(looks).hasSizeBetween(2, 7);
  }
}
