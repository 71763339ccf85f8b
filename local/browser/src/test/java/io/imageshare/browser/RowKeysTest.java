package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows are gone through and selected without a mouse, and many of them with two clicks. */
class RowKeysTest {
  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person ravi = CONSOLE.person("ravi", "recipients");

  private Screen showing(int rows) {
    Screen screen = CONSOLE.screen(ravi);
    LongList.accepted(rows).inPlaceOfAccepted(screen.page());
    screen.open("#/eu-test-1/" + ravi.project() + "/received?sort=image");
    assertThat(screen.page().locator(".find [aria-busy=false]")).hasCount(1);
    return screen;
  }

  private static Locator box(Screen screen, int number) {
    return screen
        .page()
        .getByLabel("Select image-" + number, new Page.GetByLabelOptions().setExact(true));
  }

  private static void press(Screen screen, String key, int times) {
    Keyboard keyboard = screen.page().keyboard();
    for (int time = 0; time < times; time++) {
      keyboard.press(key);
    }
  }

  private static Locator chosen(Screen screen) {
    return screen.page().locator(".chosen");
  }

  @Test
  @DisplayName("the arrow keys go from row to row, also to rows that were not rendered")
  void arrows() {
    Screen screen = showing(1_000);
    box(screen, 0).focus();

    press(screen, "ArrowDown", 150);
    assertThat(box(screen, 150)).isFocused();
    assertThat(box(screen, 150)).isInViewport();
    press(screen, "ArrowUp", 151);

    assertThat(box(screen, 0)).isFocused();
    assertThat(box(screen, 0)).isInViewport();
  }

  @Test
  @DisplayName("from a link or a button they go to the same one of the next row")
  void sameOne() {
    Screen screen = showing(3);
    screen.link("image-0").focus();
    press(screen, "ArrowDown", 1);
    assertThat(screen.link("image-1")).isFocused();
    screen.button("Reject image-1").focus();

    press(screen, "ArrowDown", 1);

    assertThat(screen.button("Reject image-2")).isFocused();
  }

  @Test
  @DisplayName("Shift selects with an arrow key both rows, and with Space all from the last one on")
  void shiftAndKeys() {
    Screen screen = showing(1_000);
    box(screen, 4).focus();
    press(screen, "Shift+ArrowDown", 2);
    assertThat(chosen(screen)).containsText("3 selected");
    press(screen, "ArrowDown", 120);

    press(screen, "Shift+Space", 1);

    assertThat(box(screen, 126)).isChecked();
    assertThat(chosen(screen)).containsText("123 selected");
  }

  @Test
  @DisplayName("a click with Shift selects all rows from the last one on, or none of them any more")
  void shiftAndClick() {
    Screen screen = showing(1_000);
    Locator.ClickOptions shift =
        new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT));
    box(screen, 9).click();
    box(screen, 2).click(shift);
    assertThat(chosen(screen)).containsText("8 selected");
    screen.page().evaluate("scrollTo(0, document.documentElement.scrollHeight)");
    box(screen, 990).click();
    screen.page().evaluate("scrollTo(0, 0)");
    box(screen, 0).click(shift);
    assertThat(chosen(screen)).containsText("991 selected");

    box(screen, 3).click(shift);

    assertThat(chosen(screen)).containsText("987 selected");
    assertThat(box(screen, 2)).not().isChecked();
    assertThat(box(screen, 4)).isChecked();
  }
}
