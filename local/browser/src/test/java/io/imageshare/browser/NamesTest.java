package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The names that a project gives to others, which all who act for it see. */
class NamesTest {
  private static final String RECIPIENTS = "Projects that this image is shared with";
  private static final String BOOK = "Names of projects";
  private static final String NAMES = "**/v1/names";

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  /** Shares an image with the recipient and somebody else. */
  private void shared() {
    olivia.shares(
        List.of(olivia.registers("ubuntu", "system_disk")), List.of(ravi.project(), "elsewhere"));
  }

  /** Where somebody of the owning project sees with whom the image is shared. */
  private static Screen recipients(Screen screen) {
    screen.signIn();
    screen.follow("My Images");
    screen.follow("ubuntu");
    return screen;
  }

  private Locator recipient(Screen screen) {
    return screen.row(RECIPIENTS, ravi.project());
  }

  private void names(Screen screen, String name) {
    screen.pressIn(recipient(screen), "Name");
    screen.field("Name").fill(name);
    screen.press("Save");
  }

  @Test
  @DisplayName("a name is seen in the browser of a colleague, who finds the project by it")
  void colleagues() {
    shared();
    Screen first = recipients(CONSOLE.screen(olivia));
    names(first, "Build farm");
    assertThat(recipient(first)).containsText("Build farm");

    Screen second = recipients(CONSOLE.screen(olivia));
    assertThat(recipient(second)).containsText("Build farm");
    second.page().getByLabel("Find").fill("build f");
    assertThat(second.table(RECIPIENTS).locator("tbody tr")).hasCount(1);
    names(second, "Render farm");
    assertThat(second.page().getByText("Nothing here matches")).isVisible();

    first.page().reload();
    assertThat(recipient(first)).containsText("Render farm");
  }

  @Test
  @DisplayName("a recipient names the owner of an image, and reads the name in lists and news")
  void owner() {
    shared();
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.follow("ubuntu");

    screen.pressIn(screen.page().locator(".facts"), "Name");
    screen.field("Name").fill("Golden images");
    screen.press("Save");

    assertThat(screen.page().locator(".facts")).containsText("Golden images");
    screen.follow("Back to the images shared with me");
    assertThat(screen.row("Images waiting for your answer", "ubuntu"))
        .containsText("Golden images");
    screen.follow("News");
    assertThat(screen.page().getByText("Golden images offered ubuntu")).isVisible();
  }

  @Test
  @DisplayName("an empty name takes the name away")
  void takenAway() {
    shared();
    olivia.calls(ravi.project(), "Build farm");
    olivia.calls("elsewhere", "Far away");
    Screen screen = recipients(CONSOLE.screen(olivia));
    assertThat(recipient(screen)).containsText("Build farm");

    names(screen, " ");

    assertThat(recipient(screen)).not().containsText("Build farm");
    screen.page().reload();
    assertThat(screen.row(RECIPIENTS, "elsewhere")).containsText("Far away");
    assertThat(recipient(screen)).not().containsText("Build farm");
  }

  @Test
  @DisplayName("all names are on a page, also of projects that are in no list any more")
  void book() {
    olivia.calls("left", "Old farm");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("Project Names");
    Locator rows = screen.table(BOOK).locator("tbody tr");
    assertThat(rows).hasCount(1);
    assertThat(rows).containsText("Old farm");

    screen.press("Name a project");
    screen.field("Project ID").fill(ravi.project());
    screen.field("Name of the project").fill("Build farm");
    screen.press("Save");
    assertThat(rows.first()).containsText("Build farm");
    screen.pressIn(screen.row(BOOK, "Build farm"), "Change");
    screen.field("Name of the project").fill("Render farm");
    screen.press("Save");
    screen.pressIn(screen.row(BOOK, "Old farm"), "Remove");

    assertThat(rows).hasCount(1);
    assertThat(rows).containsText("Render farm");
    Screen colleague = CONSOLE.screen(olivia).open("#/eu-test-1/" + olivia.project() + "/names");
    assertThat(colleague.table(BOOK).locator("tbody tr")).containsText("Render farm");
    colleague.pressIn(colleague.row(BOOK, "Render farm"), "Remove");
    assertThat(colleague.page().getByText("No names yet")).isVisible();
    assertThat(colleague.heading("Project Names")).isFocused();
    screen.follow("News");
    screen.sharedTab().click();
    screen.follow("Project Names");
    assertThat(screen.page().getByText("No names yet")).isVisible();
  }

  @Test
  @DisplayName("what is given in one project isn't shown in another one to which one has gone")
  void otherPlace() {
    Person rita = CONSOLE.person("rita", "first", "second");
    Screen screen = CONSOLE.screen(rita).open("#/eu-test-1/" + rita.project() + "/names");
    List<Route> held = new ArrayList<>();
    screen.page().route(NAMES + "/*", held::add);
    screen.press("Name a project");
    screen.field("Project ID").fill("left");
    screen.field("Name of the project").fill("Old farm");
    screen.page().waitForRequest(NAMES + "/*", () -> screen.press("Save"));
    String other = "#/eu-test-1/" + rita.projects().get(1) + "/names";

    screen.page().evaluate("other => { location.hash = other; }", other);
    assertThat(screen.page().getByText("No names yet")).isVisible();
    held.forEach(Route::resume);

    assertThat(screen.dialog()).hasCount(0);
    assertThat(screen.page().getByText("No names yet")).isVisible();
    screen.page().goBack();
    assertThat(screen.row(BOOK, "Old farm")).isVisible();
  }

  @Test
  @DisplayName("where names can't be read, their page says so, and reads them once it can")
  void unreadable() {
    olivia.calls("left", "Old farm");
    Screen screen = CONSOLE.screen(olivia);
    screen.page().route(NAMES, route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
    screen.signIn();
    screen.follow("Project Names");
    assertThat(screen.page().locator("main .problem")).isVisible();
    screen.page().unroute(NAMES);

    screen.follow("News");
    screen.sharedTab().click();
    screen.follow("Project Names");

    assertThat(screen.row(BOOK, "Old farm")).isVisible();
    assertThat(screen.page().locator("main .problem")).hasCount(0);
  }

  @Test
  @DisplayName(
      "no name is given to the own project, to several, to one that has one, or without an ID")
  void whatIsNoOther() {
    olivia.calls("named", "Old farm");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("Project Names");
    screen.press("Name a project");
    screen.field("Name of the project").fill("Build farm");

    for (String other : List.of("", olivia.project(), "one two", "a.b", "named")) {
      screen.field("Project ID").fill(other);

      assertThat(screen.button("Save")).isDisabled();
    }
  }

  @Test
  @DisplayName("who may only read sees names, and is told why it gives none")
  void readers() {
    shared();
    olivia.calls(ravi.project(), "Build farm");
    Screen screen = recipients(CONSOLE.screen(olivia.reading()));
    assertThat(recipient(screen)).containsText("Build farm");

    recipient(screen)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Name"))
        .press("Enter");

    assertThat(screen.page().locator(".notice")).containsText("Your only role is reader");
    assertThat(screen.dialog()).hasCount(0);
  }

  @Test
  @DisplayName("what is no name is refused in words, and can be mended")
  void refused() {
    shared();
    Screen screen = recipients(CONSOLE.screen(olivia));

    names(screen, "\u202Egnp.exe");
    assertThat(screen.dialog()).containsText("characters that turn the direction of text");
    screen.field("Name").fill("Build farm");
    screen.press("Save");

    assertThat(recipient(screen)).containsText("Build farm");
  }

  @Test
  @DisplayName("rows don't wait for names, and are found by them once they are there")
  void later() {
    shared();
    olivia.calls(ravi.project(), "Build farm");
    Screen screen = CONSOLE.screen(olivia);
    List<Route> held = new ArrayList<>();
    screen.page().route(NAMES, held::add);
    recipients(screen);
    assertThat(recipient(screen)).not().containsText("Build farm");
    screen.page().getByLabel("Find").fill("build");
    assertThat(screen.page().getByText("Nothing here matches")).isVisible();

    held.forEach(Route::resume);

    assertThat(recipient(screen)).containsText("Build farm");
  }

  @Test
  @DisplayName("where names can't be read, the rows are there with their IDs, and can be acted on")
  void unreachable() {
    shared();
    olivia.calls(ravi.project(), "Build farm");
    Screen screen = CONSOLE.screen(olivia);
    screen.page().route(NAMES, Route::abort);
    recipients(screen);

    screen.pressIn(recipient(screen), "Stop sharing");
    screen.press("Stop sharing");

    assertThat(screen.page().getByText("Sharing stopped with 1 project.")).isVisible();
    assertThat(screen.row(RECIPIENTS, "elsewhere")).isVisible();
  }
}
