package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people say of a share beside offering, answering and stopping it. */
class TermsOfOffersTest {
  private static final String WAITING = "Images waiting for your answer";
  private static final String OWN = "Images of this project";
  private static final String RECIPIENTS = "Projects that this image is shared with";

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  @Test
  @DisplayName("R34, R35, R36: the recipient reads an offer's terms, in the list and on its page")
  void received() {
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(
        List.of(image),
        List.of(ravi.project()),
        Map.of(
            "expires_at", "2099-06-20T12:00:00Z",
            "answer_by", "2099-05-10T12:00:00Z",
            "note", "For the build"));
    Screen screen = CONSOLE.screen(ravi).signIn();

    assertThat(screen.row(WAITING, "ubuntu")).containsText("For the build");
    assertThat(screen.row(WAITING, "ubuntu")).containsText("Jun 20, 2099");
    assertThat(screen.row(WAITING, "ubuntu")).containsText("May 10, 2099");
    ravi.answers(List.of(image), "accepted");
    screen.comeBack();
    screen.follow("ubuntu");

    assertThat(screen.page().locator(".facts")).containsText("For the build");
    assertThat(screen.page().locator(".facts")).containsText("Jun 20, 2099");
    assertThat(screen.page().locator(".facts")).not().containsText("To be answered by");
  }

  @Test
  @DisplayName("R34, R36, R37: the owner reads why a recipient rejects, and that it did so before")
  void recipients() {
    Person chen = CONSOLE.person("chen", "third");
    String image = olivia.registers("ubuntu", "system_disk");
    chen.standsBy(olivia.project(), "accept");
    olivia.shares(
        List.of(image),
        List.of(ravi.project(), chen.project()),
        Map.of("expires_at", "2099-06-20T12:00:00Z"));
    ravi.rejects(image, "Not patched yet");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");

    screen.follow("ubuntu");

    assertThat(screen.row(RECIPIENTS, ravi.project())).containsText("Not patched yet");
    assertThat(screen.row(RECIPIENTS, ravi.project())).containsText("Jun 20, 2099");
    assertThat(screen.row(RECIPIENTS, ravi.project())).not().containsText("standing");
    assertThat(screen.row(RECIPIENTS, chen.project())).containsText("By a standing answer");
  }

  @Test
  @DisplayName("R34, R35, R36: an offer is made under terms, whose times are of the owner's zone")
  void offered() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen =
        CONSOLE
            .screen(olivia, new Browser.NewContextOptions().setTimezoneId("Asia/Kolkata"))
            .signIn();
    screen.follow("My Images");
    screen.pressIn(screen.row(OWN, "ubuntu"), "Share");

    screen.dialog().getByLabel("End of sharing").fill("2099-06-20T17:30");
    screen.dialog().getByLabel("To be answered by").fill("2099-05-10T17:30");
    screen.dialog().getByLabel("Note").fill("For the build");
    screen.shareWith(ravi.project());
    screen.press("Done");
    screen.follow("ubuntu");

    Locator recipient = screen.row(RECIPIENTS, ravi.project());
    assertThat(recipient).containsText("For the build");
    assertThat(recipient.locator("time[datetime='2099-06-20T12:00:00Z']")).isVisible();
    assertThat(recipient.locator("time[datetime='2099-05-10T12:00:00Z']")).isVisible();
  }

  @Test
  @DisplayName("R34: an end that is over is refused beside it, and mended with all else kept")
  void overAlready() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.pressIn(screen.row(OWN, "ubuntu"), "Share");
    screen.dialog().getByLabel("Project IDs").fill(ravi.project());
    screen.dialog().getByLabel("End of sharing").fill("2001-01-01T00:00");
    screen.press("Continue");

    screen.press("Share");
    assertThat(screen.dialog().locator("#term-expires-help")).containsText("in the future");
    assertThat(screen.dialog().getByLabel("Project IDs")).hasValue(ravi.project());
    screen.dialog().getByLabel("End of sharing").fill("2099-06-20T12:00");
    screen.press("Continue");
    screen.press("Share");

    assertThat(screen.dialog()).containsText("1 offer was made.");
  }

  @Test
  @DisplayName("R34: an end of which only a part is typed is not taken for none")
  void partOfTime() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.pressIn(screen.row(OWN, "ubuntu"), "Share");
    screen.dialog().getByLabel("Project IDs").fill(ravi.project());

    screen.dialog().getByLabel("End of sharing").press("1");
    screen.page().keyboard().press("Enter");

    assertThat(screen.dialog()).containsText("Fill in the date and the time, or neither.");
    assertThat(screen.button("Continue")).isDisabled();
  }

  @Test
  @DisplayName(
      "R36: who rejects an offer that waits may tell why, too, on the image's page as well")
  void reasonsOfWhatWaits() {
    String listed = olivia.registers("ubuntu", "system_disk");
    String opened = olivia.registers("fedora", "system_disk");
    olivia.shares(List.of(listed, opened), List.of(ravi.project()));
    Screen recipient = CONSOLE.screen(ravi).signIn();

    recipient.pressIn(recipient.row("Images waiting for your answer", "ubuntu"), "Reject");
    recipient.dialog().getByLabel("Reason").fill("Not patched yet");
    recipient.press("Reject");
    assertThat(recipient.page().getByText("1 image rejected.")).isVisible();
    recipient.follow("fedora");
    recipient.press("Reject");
    recipient.dialog().getByLabel("Reason").fill("Another system");
    recipient.press("Reject");
    assertThat(recipient.page().getByText("1 image rejected.")).isVisible();

    Screen owner = CONSOLE.screen(olivia).signIn();
    owner.follow("My Images");
    owner.follow("ubuntu");
    assertThat(owner.row(RECIPIENTS, ravi.project())).containsText("Not patched yet");
    owner.follow("My Images");
    owner.follow("fedora");
    assertThat(owner.row(RECIPIENTS, ravi.project())).containsText("Another system");
  }

  @Test
  @DisplayName("R36: who rejects or stops may tell why, and the other side reads it")
  void reasons() {
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(image), List.of(ravi.project()));
    ravi.answers(List.of(image), "accepted");
    Screen recipient = CONSOLE.screen(ravi).signIn();
    recipient.pressIn(recipient.row("Accepted images", "ubuntu"), "Reject");
    recipient.dialog().getByLabel("Reason").fill("Not patched yet");
    recipient.press("Reject");
    assertThat(recipient.page().getByText("1 image rejected.")).isVisible();
    Screen owner = CONSOLE.screen(olivia).signIn();
    owner.follow("My Images");
    owner.follow("ubuntu");
    assertThat(owner.row(RECIPIENTS, ravi.project())).containsText("Not patched yet");

    owner.pressIn(owner.row(RECIPIENTS, ravi.project()), "Stop sharing");
    owner.dialog().getByLabel("Reason").fill("Replaced by another");
    owner.press("Stop sharing");
    assertThat(owner.page().getByText("Shared with nobody")).isVisible();
    Screen later =
        CONSOLE.screen(ravi).open("#/eu-test-1/" + ravi.project() + "/received/" + image);

    assertThat(later.page().getByText("Replaced by another")).isVisible();
  }
}
