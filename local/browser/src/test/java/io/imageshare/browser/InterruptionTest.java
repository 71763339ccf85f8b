package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is being done is done to its end, and its result is told, whatever comes between. */
class InterruptionTest {
  private static final String OWN = "Images of this project";
  private static final Pattern MEMBERS = Pattern.compile(".*/v1/cloudimages/members$");

  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("PrivateImageLimit", "2000"));

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients", "others");

  /** An owner who has just begun to share an image, and whose request isn't answered yet. */
  private Screen sharing(List<Route> held) {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.pressIn(screen.row(OWN, "ubuntu"), "Share");
    screen.dialog().getByLabel("Project IDs").fill(ravi.project());
    screen.press("Continue");
    screen.page().route(MEMBERS, held::add);
    screen.page().waitForRequest(MEMBERS, () -> screen.press("Share"));
    return screen;
  }

  @Test
  @DisplayName("Escape, however often it is pressed, doesn't lose the result of what is done")
  void escape() {
    List<Route> held = new ArrayList<>();
    Screen screen = sharing(held);

    for (int time = 0; time < 4; time++) {
      screen.page().keyboard().press("Escape");
    }
    assertThat(screen.dialog()).isVisible();
    held.forEach(Route::resume);

    assertThat(screen.dialog()).containsText("1 offer was made.");
    assertThat(screen.button("Done")).isEnabled();
    screen.page().keyboard().press("Escape");
    assertThat(screen.dialog()).hasCount(0);
  }

  @Test
  @DisplayName("whoever goes back meanwhile is told the result all the same")
  void back() {
    List<Route> held = new ArrayList<>();
    Screen screen = sharing(held);

    screen.page().goBack();
    assertThat(screen.heading("Images Shared with Me")).hasCount(1);
    held.forEach(Route::resume);

    assertThat(screen.dialog()).containsText("1 offer was made.");
  }

  @Test
  @DisplayName("a session that ends between two parts is renewed, and the rest is done")
  void endedBetween() {
    Screen screen = endedBetweenParts();
    assertThat(screen.button("Accept all")).isDisabled();
    screen.page().unroute(MEMBERS);
    screen.press("Sign in again");

    assertThat(screen.page().getByText("101 images accepted.")).isVisible();
  }

  /** Accepting in two parts, of which the session has ended after the first. */
  private Screen endedBetweenParts() {
    olivia.sharesMoreThanOnePart(ravi.project());
    Screen screen = CONSOLE.screen(ravi).signIn();
    AtomicInteger parts = new AtomicInteger();
    screen.page().route(MEMBERS, route -> endedAfter(1, parts, route));
    screen.press("Accept all");
    assertThat(screen.page().locator(".banner")).containsText("what you have begun goes on");
    return screen;
  }

  private static void endedAfter(int some, AtomicInteger asked, Route route) {
    if (asked.incrementAndGet() <= some) {
      route.resume();
    } else {
      route.fulfill(
          new Route.FulfillOptions().setStatus(401).setBody("{\"message\":\"Unauthorized\"}"));
    }
  }

  @Test
  @DisplayName("a session that ends after an image was replicated makes no second replica of it")
  void endedBehind() {
    List<String> image = List.of(olivia.registers("ubuntu", "system_disk"));
    olivia.shares(image, List.of(ravi.project()));
    ravi.answers(image, "accepted");
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen
        .page()
        .route("**/v1/cloudimages/job/*", route -> endedAfter(0, new AtomicInteger(), route));
    screen.pressIn(screen.row("Accepted images", "ubuntu"), "Replicate");

    screen.press("Replicate");
    assertThat(screen.dialog()).containsText("Your session has ended.");
    screen.page().unroute("**/v1/cloudimages/job/*");
    screen.press("Sign in again");

    assertThat(screen.page().getByText("is now one of your images.")).isVisible();
    assertThat(ravi.images()).containsOnlyOnce("ubuntu (replica)");
  }

  @Test
  @DisplayName("a deletion that finds the session ended is done after signing in again")
  void endedBefore() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.pressIn(screen.row(OWN, "ubuntu"), "Delete");
    assertThat(screen.dialog()).isVisible();
    screen.page().route("**/v2/images/*", route -> endedAfter(0, new AtomicInteger(), route));

    screen.press("Delete");
    assertThat(screen.dialog()).containsText("Your session has ended.");
    screen.page().unroute("**/v2/images/*");
    screen.press("Sign in again");

    assertThat(screen.page().getByText("“ubuntu” is deleted.")).isVisible();
    assertThat(screen.row(OWN, "ubuntu")).hasCount(0);
  }

  @Test
  @DisplayName("whoever signs out in the middle leaves nothing that goes on for the next user")
  void signedOut() {
    Screen screen = endedBetweenParts();
    screen.page().unroute(MEMBERS);

    screen.press("Sign out");
    screen.button("ravi recipients, others").click();

    assertThat(screen.sharedTab()).hasText(Pattern.compile("91 waiting for your answer"));
    assertThat(screen.button("Accept all")).isEnabled();
  }
}
