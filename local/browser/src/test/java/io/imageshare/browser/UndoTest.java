package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was done by mistake is mended by a click, where the rules have a way back. */
class UndoTest {
  private static final String WAITING = "Images waiting for your answer";
  private static final String ACCEPTED = "Accepted images";
  private static final String RECIPIENTS = "Projects that this image is shared with";

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  private static Locator rows(Screen screen, String table) {
    return screen.table(table).locator("tbody tr");
  }

  private static Locator notice(Screen screen) {
    return screen.page().locator(".notice");
  }

  @Test
  @DisplayName(
      "R16: what was just rejected is accepted after all, and nothing else that is rejected")
  void rejection() {
    List<String> images = olivia.sharesNew(3, "system_disk", ravi.project());
    ravi.answers(images.subList(0, 1), "rejected");
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.page().getByLabel("Select all shown").first().check();
    screen.press("Reject selected");
    screen.press("Reject");
    assertThat(screen.dialog()).hasCount(0);

    screen.press("Accept after all");

    assertThat(notice(screen)).containsText("2 images accepted.");
    assertThat(rows(screen, ACCEPTED)).hasCount(2);
    assertThat(rows(screen, WAITING)).hasCount(0);
    screen.follow("Rejected Images");
    assertThat(rows(screen, "Rejected images")).hasCount(1);
  }

  @Test
  @DisplayName("R16: of a rejection that was done in part, that part is accepted after all")
  void inPart() {
    olivia.sharesNew(12, "system_disk", ravi.project());
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.page().getByLabel("Select all shown").first().check();
    screen.press("Reject selected");
    Held calls = Held.on(screen);
    screen.press("Reject");
    calls.lets(1);
    calls.loses();
    assertThat(screen.dialog()).containsText("10 of 12 were done.");
    screen.press("Close");

    screen.press("Accept after all");
    calls.lets(1);

    assertThat(notice(screen)).containsText("10 images accepted.");
    assertThat(rows(screen, WAITING)).hasCount(2);
  }

  @Test
  @DisplayName(
      "R16, R34, R36: with whom sharing was stopped is offered it again, on the same terms")
  void stop() {
    String image = olivia.registers("golden", "system_disk");
    olivia.shares(List.of(image), List.of(ravi.project()), Map.of("note", "For tests only"));
    olivia.shares(List.of(image), List.of("blue"), Map.of("expires_at", "2099-01-31T12:00:00Z"));
    olivia.shares(List.of(image), List.of("green"));
    ravi.answers(List.of(image), "accepted");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.follow("golden");
    screen.page().getByLabel("Select " + ravi.project()).check();
    screen.page().getByLabel("Select blue").check();
    screen.press("Stop selected");
    screen.press("Stop sharing");
    assertThat(screen.dialog()).hasCount(0);
    assertThat(rows(screen, RECIPIENTS)).hasCount(1);

    screen.press("Offer again");

    assertThat(notice(screen)).containsText("Offered again to 2 projects");
    assertThat(rows(screen, RECIPIENTS)).hasCount(3);
    assertThat(screen.row(RECIPIENTS, ravi.project())).containsText("Pending");
    assertThat(screen.row(RECIPIENTS, ravi.project())).containsText("For tests only");
    assertThat(screen.row(RECIPIENTS, "blue").locator("time[datetime='2099-01-31T12:00:00Z']"))
        .isVisible();
  }

  @Test
  @DisplayName("R12: after accepting nothing is offered: to be rid of an image is to reject it")
  void acceptance() {
    olivia.sharesNew(1, "system_disk", ravi.project());
    Screen screen = CONSOLE.screen(ravi).signIn();

    screen.press("Accept all");

    assertThat(notice(screen)).containsText("1 image accepted.");
    assertThat(notice(screen).getByRole(AriaRole.BUTTON)).hasText(new String[] {"Dismiss"});
  }
}
