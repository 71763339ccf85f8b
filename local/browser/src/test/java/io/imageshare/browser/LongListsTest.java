package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of which only the rows near what is in sight are rendered. */
class LongListsTest {
  private static final String ACCEPTED = "Accepted images";

  /** More rows than this are never rendered, however long the list and high the screen. */
  private static final int MOST_ROWS = 120;

  /** What is scrolled at a time, in pixels. */
  private static final int STEP = 150;

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person ravi = CONSOLE.person("ravi", "recipients");

  /** Signed in, with that many rows of which all are read. */
  private Screen reading(int rows, int width) {
    Screen screen =
        CONSOLE.screen(ravi, new Browser.NewContextOptions().setViewportSize(width, 800));
    LongList.accepted(rows).inPlaceOfAccepted(screen.page());
    screen.signIn();
    Locator shown = screen.page().locator(".list-end > span");
    Locator more = screen.button("Show more");
    assertThat(shown).containsText("100 ");
    String all = String.format(Locale.ROOT, "%,d shown", rows);
    while (!all.equals(shown.textContent())) {
      LongList.readOn(screen);
    }
    assertThat(more).hasCount(0);
    return screen;
  }

  private static Locator rows(Screen screen) {
    return screen.table(ACCEPTED).locator("tbody tr");
  }

  private static Locator box(Screen screen, int number) {
    return screen
        .page()
        .getByLabel("Select image-" + number, new Page.GetByLabelOptions().setExact(true));
  }

  /** Scrolls so far down the page, from 0 to 1, and waits until that is painted. */
  private static void scrollTo(Screen screen, double part) {
    screen
        .page()
        .evaluate("part => scrollTo(0, document.documentElement.scrollHeight * part)", part);
    paint(screen);
  }

  private static void paint(Screen screen) {
    screen
        .page()
        .evaluate(
            "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  @DisplayName("R9: the last of 50,000 images is reached, and few are rendered anywhere")
  void last(int width) {
    Screen screen = reading(50_000, width);

    for (double part = 0; part < 1; part += 0.09) {
      scrollTo(screen, part);
      assertThat(rows(screen).count()).isLessThan(MOST_ROWS);
      assertThat(gapsInSight(screen)).isZero();
    }
    scrollTo(screen, 1);

    assertThat(box(screen, 49_999)).isInViewport();
    assertThat(screen.table(ACCEPTED)).hasAttribute("aria-rowcount", "50001");
    assertThat(screen.row(ACCEPTED, "image-49999")).hasAttribute("aria-rowindex", "50001");
    assertThat(screen.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  @DisplayName("whoever jumps to a place is there, however high the rows turn out to be")
  void jumping(int width) {
    Screen screen = reading(3_000, width);

    for (int place = 60_000; place < 90_000; place += 3_000) {
      screen.page().evaluate("place => scrollTo(0, place)", place);
      paint(screen);
      assertThat(gapsInSight(screen)).isZero();
      assertThat(screen.page().evaluate("place => Math.abs(scrollY - place) < 400", place))
          .as("at " + place)
          .isEqualTo(true);
    }
  }

  private static int gapsInSight(Screen screen) {
    return (int)
        screen
            .page()
            .evaluate(
                "[...document.querySelectorAll('.gap')].filter((gap) => {"
                    + "const {top, bottom} = gap.getBoundingClientRect();"
                    + "return bottom > 0 && top < innerHeight;"
                    + "}).length");
  }

  @Test
  @DisplayName("a box that is checked among 50,000 changes its own row and no other")
  void checked() {
    Screen screen = reading(50_000, 1_280);
    Locator chosen = screen.page().locator(".chosen");
    scrollTo(screen, 1);
    box(screen, 49_998).check();
    assertThat(chosen).containsText("1 selected");
    screen
        .page()
        .evaluate(
            "window.rows = new Set();"
                + "new MutationObserver((all) => all.forEach(({target}) => {"
                + "const element = target.closest ? target : target.parentElement;"
                + "const row = element.closest('tbody tr');"
                + "if (row) window.rows.add(row);"
                + "})).observe(document.querySelector('main'),"
                + " {subtree: true, childList: true, attributes: true, characterData: true})");

    box(screen, 49_999).check();

    assertThat(chosen).containsText("2 selected");
    assertThat(screen.page().evaluate("window.rows.size")).isEqualTo(1);
  }

  @Test
  @DisplayName("all of them are selected, also those that are not rendered")
  void selectAll() {
    Screen screen = reading(5_000, 1_280);

    screen.page().getByLabel("Select all shown").check();
    assertThat(screen.page().locator(".chosen")).containsText("5000 selected");
    scrollTo(screen, 0.5);

    assertThat(rows(screen).locator("input:not(:checked)")).hasCount(0);
    screen.press("Reject selected");
    assertThat(screen.heading("Reject 5,000 images?")).isVisible();
    assertThat(screen.dialog().locator(".names")).containsText("and 4,900 more");
  }

  @Test
  @DisplayName("what has the focus keeps it out of sight, and the keyboard goes on from there")
  void focus() {
    Screen screen = reading(1_000, 1_280);
    scrollTo(screen, 0);
    box(screen, 3).focus();

    scrollTo(screen, 0.8);
    assertThat(box(screen, 3)).isFocused();
    assertThat(box(screen, 3)).not().isInViewport();
    screen.page().keyboard().press("Space");
    assertThat(box(screen, 3)).isChecked();
    do {
      screen.page().keyboard().press("Tab");
    } while (!(boolean) screen.page().evaluate("document.activeElement.matches('input')"));

    assertThat(box(screen, 4)).isFocused();
    assertThat(box(screen, 4)).isInViewport();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  @DisplayName("what is in sight stays where it is while rows above it get their heights")
  void steady(int width) {
    Screen screen = reading(2_000, width);
    scrollTo(screen, 0.5);

    for (int step = 0; step < 40; step++) {
      Object moved =
          screen
              .page()
              .evaluate(
                  "async (step) => {"
                      + "const row = [...document.querySelectorAll('tbody tr:not(.gap)')]"
                      + ".find((each) => each.getBoundingClientRect().top > 200);"
                      + "const before = row.getBoundingClientRect().top;"
                      + "scrollBy(0, -step);"
                      + "await new Promise((done) =>"
                      + " requestAnimationFrame(() => requestAnimationFrame(done)));"
                      + "return Math.abs(row.getBoundingClientRect().top - before - step) <= 1;"
                      + "}",
                  STEP);
      assertThat(moved).as("step " + step).isEqualTo(true);
    }
  }

  @Test
  @DisplayName("whoever comes back is at the same row")
  void back() {
    Screen screen = reading(2_000, 1_280);
    scrollTo(screen, 0.4);
    Locator link = rows(screen).locator("td a").nth(24);
    link.scrollIntoViewIfNeeded();
    paint(screen);
    String name = link.textContent();
    screen.page().route("**/v2/images/**", route -> route.abort());
    link.press("Enter");
    assertThat(screen.table(ACCEPTED)).hasCount(0);

    screen.page().goBack();

    assertThat(screen.page().locator("a:focus")).hasText(name);
    assertThat(screen.page().locator("a:focus")).isInViewport();
  }
}
