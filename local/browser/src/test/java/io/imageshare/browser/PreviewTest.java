package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a batch would do is told before it is done, and nothing is done by that. */
class PreviewTest {
  private static final String PREVIEW = "What would happen";
  private static final String OWN = "Images of this project";

  /** Ends once the page has been shown anew, after whatever changed it before. */
  private static final String SHOWN_ANEW =
      "() => new Promise((shown) =>"
          + " requestAnimationFrame(() => requestAnimationFrame(shown)))";

  private static final Pattern PLANS = Pattern.compile("/v1/cloudimages/members\\?dry_run=true$");

  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("PrivateImageLimit", "2000"));

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  /** An owner who is just asked whom to share the image of that name with. */
  private Screen sharing(String image) {
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.pressIn(screen.row(OWN, image), "Share");
    return screen;
  }

  private static Locator foreseen(Screen screen) {
    return screen.dialog().locator(".foreseen");
  }

  @Test
  @DisplayName("R38: what an offer would do is counted unasked, told by pair when asked, not done")
  void offer() {
    olivia.shares(List.of(olivia.registers("plain", "system_disk")), List.of("already-there"));
    olivia.registersEncrypted("secret");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.page().getByLabel("Select all shown").check();
    screen.press("Share selected");
    screen.field("Project IDs").fill(ravi.project() + " already-there");

    screen.press("Continue");

    assertThat(foreseen(screen))
        .containsText("As things stand: 1 will be done, 1 stays as it is, 2 will be refused.");
    assertThat(foreseen(screen)).containsText("2 × An encrypted image can't be shared.");
    screen.press("Show each");
    assertThat(screen.row(PREVIEW, "secret").first()).containsText("can't be shared");
    assertThat(screen.row(PREVIEW, ravi.project()).last()).containsText("Offered: Pending");
    assertThat(screen.row(PREVIEW, "already-there").last()).containsText("Stays as it is: Pending");
    assertThat(CONSOLE.screen(ravi).signIn().page().getByText("Nothing here yet")).isVisible();
  }

  @Test
  @DisplayName("R38: what a stop or a rejection would do is told as one is asked, and not done")
  void stopAndRejection() {
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(image), List.of(ravi.project()));
    ravi.answers(List.of(image), "accepted");
    Screen owner = CONSOLE.screen(olivia).signIn();
    owner.follow("My Images");
    owner.follow("ubuntu");

    owner.press("Stop all");

    assertThat(foreseen(owner)).hasText("As things stand: 1 will be done.");
    owner.press("Show each");
    assertThat(owner.row(PREVIEW, ravi.project())).containsText("Sharing stops");
    Screen recipient = CONSOLE.screen(ravi).signIn();
    recipient.pressIn(recipient.row("Accepted images", "ubuntu"), "Reject");
    assertThat(foreseen(recipient)).hasText("As things stand: 1 will be done.");
    recipient.press("Cancel");
    assertThat(recipient.row("Accepted images", "ubuntu")).isVisible();
  }

  @Test
  @DisplayName(
      "R38: it is told as soon as the project IDs are left, and the focus stays where it is")
  void fieldLeft() {
    olivia.shares(List.of(olivia.registers("plain", "system_disk")), List.of("already-there"));
    Screen screen = sharing("plain");
    screen.field("Project IDs").fill("already-there newcomer");
    assertThat(foreseen(screen)).hasText("");

    screen.field("Project IDs").press("Tab");

    assertThat(foreseen(screen)).containsText("1 will be done, 1 stays as it is.");
    assertThat(foreseen(screen)).hasAttribute("role", "status");
    assertThat(screen.field("End of sharing")).isFocused();
    screen.field("Project IDs").fill("already-there");
    assertThat(foreseen(screen)).hasText("");
  }

  @Test
  @DisplayName("R38: an answer that comes after the project IDs were changed is not shown")
  void lateAnswer() {
    olivia.shares(List.of(olivia.registers("plain", "system_disk")), List.of("already-there"));
    Screen screen = sharing("plain");
    List<Route> held = new ArrayList<>();
    screen.page().route(PLANS, route -> holdFirst(route, held));
    screen.field("Project IDs").fill("one two three");
    screen.field("Project IDs").press("Tab");
    screen.page().waitForCondition(() -> held.size() == 1);

    screen.field("Project IDs").fill("already-there");
    screen.field("Project IDs").press("Tab");
    assertThat(foreseen(screen)).hasText("As things stand: 1 stays as it is.");
    screen.page().waitForResponse(PLANS, held.get(0)::resume).finished();
    screen.page().evaluate(SHOWN_ANEW);

    assertThat(foreseen(screen)).hasText("As things stand: 1 stays as it is.");
  }

  private static void holdFirst(Route route, List<Route> held) {
    if (held.isEmpty()) {
      held.add(route);
    } else {
      route.resume();
    }
  }

  @Test
  @DisplayName("R38: nobody has to wait for it")
  void notWaitedFor() {
    olivia.registers("plain", "system_disk");
    Screen screen = sharing("plain");
    List<Route> held = new ArrayList<>();
    screen.page().route(PLANS, held::add);

    screen.shareWith(ravi.project());

    assertThat(held).hasSize(1);
    assertThat(screen.dialog()).containsText("1 offer was made.");
  }

  @Test
  @DisplayName("R38: that it can't be told is said by a quiet line, and hinders nothing")
  void untold() {
    olivia.registers("plain", "system_disk");
    Screen screen = sharing("plain");
    screen.page().route(PLANS, Route::abort);
    screen.field("Project IDs").fill(ravi.project());

    screen.press("Continue");

    assertThat(foreseen(screen)).containsText("You can go on all the same.");
    assertThat(screen.button("Try again")).hasCount(0);
    screen.press("Share");
    assertThat(screen.dialog()).containsText("1 offer was made.");
  }

  @Test
  @DisplayName("R38: of more than one call takes, as much is counted unasked, and all when asked")
  void manyPairs() {
    olivia.sharesMoreThanOnePart(ravi.project());
    Screen screen = CONSOLE.screen(ravi).signIn();
    List<String> asked = new ArrayList<>();
    screen.page().onRequest(request -> asked.add(request.url()));
    screen.page().getByLabel("Select all shown").first().check();

    screen.press("Reject selected");

    assertThat(foreseen(screen))
        .hasText("Of the first 100 of 101, as things stand: 100 will be done.");
    assertThat(asked).filteredOn(PLANS.asPredicate()).hasSize(1);
    screen.press("Show each");
    assertThat(foreseen(screen)).hasText("As things stand: 101 will be done.");
    assertThat(screen.table(PREVIEW).locator("tbody tr")).hasCount(101);
  }
}
