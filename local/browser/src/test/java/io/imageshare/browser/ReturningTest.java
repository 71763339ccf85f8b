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

/** Whoever comes back to a list is where they were in it. */
class ReturningTest {
  private static final int IMAGES = 130;

  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("PrivateImageLimit", "2000"));

  private final Person olivia = CONSOLE.person("olivia", "owners");

  /** An owner who has scrolled beyond the first page of a list, and followed a link there. */
  private Screen away() {
    IntStream.range(0, IMAGES)
        .forEach(number -> olivia.registers("image-" + number, "system_disk"));
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    assertThat(shown(screen)).hasText("100 shown");
    scrollToEnd(screen);
    assertThat(shown(screen)).hasText("130 shown");
    scrollToEnd(screen);
    link(screen).scrollIntoViewIfNeeded();
    return screen;
  }

  private static void scrollToEnd(Screen screen) {
    screen.page().evaluate("window.scrollTo(0, document.body.scrollHeight)");
  }

  private static Locator link(Screen screen) {
    return screen
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("image-3").setExact(true));
  }

  private static Locator shown(Screen screen) {
    return screen.page().locator(".list-end > span");
  }

  private static int scrolled(Screen screen) {
    return (int) screen.page().evaluate("Math.round(scrollY)");
  }

  private static void assertThatIsAt(Screen screen, int place) {
    screen.page().waitForFunction("place => Math.round(scrollY) === place", place);
    assertThat(link(screen)).isFocused();
    assertThat(shown(screen)).hasText("130 shown");
  }

  @Test
  @DisplayName("by the browser's button and by the page's link, and at the link that was followed")
  void back() {
    Screen screen = away();
    List<Runnable> ways =
        List.of(() -> screen.page().goBack(), () -> screen.page().locator("a.back").click());
    for (Runnable way : ways) {
      int place = scrolled(screen);
      assertThat(place).isPositive();
      link(screen).press("Enter");
      assertThat(screen.heading("image-3")).isVisible();
      screen.page().waitForFunction("scrollY === 0");

      way.run();

      assertThatIsAt(screen, place);
    }
  }

  @Test
  @DisplayName("whoever follows a link to the list begins at its top")
  void anew() {
    Screen screen = away();
    link(screen).press("Enter");
    assertThat(screen.heading("image-3")).isVisible();

    screen
        .page()
        .getByRole(AriaRole.NAVIGATION)
        .getByText("My Images", new Locator.GetByTextOptions().setExact(true))
        .click();

    assertThat(screen.heading("My Images")).isVisible();
    screen.page().waitForFunction("scrollY === 0");
  }
}
