package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A project that thousands of images are shared with (R9). */
class ManyImagesTest {
  /** More than are counted, and no more than any machine shows. */
  private static final int IMAGES = 1_200;

  private static final int BATCH = 100;

  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("PrivateImageLimit", "2000"));

  @Test
  @DisplayName("R9: 1,200 images are read page by page while one scrolls, to the very last")
  void scrolling() {
    Person olivia = CONSOLE.person("olivia", "owners");
    Person ravi = CONSOLE.person("ravi", "recipients");
    List<String> images =
        IntStream.range(0, IMAGES)
            .mapToObj(number -> olivia.registers("image-" + number, "system_disk"))
            .toList();
    for (int start = 0; start < IMAGES; start += BATCH) {
      List<String> some = images.subList(start, start + BATCH);
      olivia.shares(some, List.of(ravi.project()));
      ravi.answers(some, "accepted");
    }
    Screen screen = CONSOLE.screen(ravi).signIn();
    Locator rows = screen.page().locator("tbody tr:not(.gap)");
    Locator shown = screen.page().locator(".list-end > span");
    assertThat(shown).hasText("100 of 1,000 or more shown");

    for (int number : new int[] {200, 400, 800, IMAGES}) {
      screen.page().evaluate("window.scrollTo(0, document.body.scrollHeight)");
      assertThat(shown).hasText(Pattern.compile(String.format(Locale.ROOT, "^%,d ", number)));
    }

    assertThat(shown).hasText("1,200 shown");
    screen.page().evaluate("window.scrollTo(0, document.body.scrollHeight)");
    assertThat(rows.last()).hasAttribute("aria-rowindex", "1201");
    assertThat(rows.last()).containsText("image-0");
    select(screen.page(), "image-7");
    assertThat(screen.page().locator(".chosen")).containsText("1 selected");
    assertThat(screen.complaints()).isEmpty();
  }

  private static void select(Page page, String name) {
    page.getByLabel("Select " + name, new Page.GetByLabelOptions().setExact(true)).check();
  }
}
