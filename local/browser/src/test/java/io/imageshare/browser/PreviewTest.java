package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looking at what a batch would do, without doing it. */
class PreviewTest {
  private static final String PREVIEW = "What would happen";

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  @Test
  @DisplayName("R38: what an offer would do is told pair by pair, and nothing is done")
  void offer() {
    olivia.shares(List.of(olivia.registers("plain", "system_disk")), List.of("already-there"));
    olivia.registersEncrypted("secret");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.page().getByLabel("Select all shown").check();
    screen.press("Share selected");
    screen.dialog().getByLabel("Project IDs").fill(ravi.project() + " already-there");
    screen.press("Continue");

    screen.press("What would happen?");

    assertThat(screen.dialog()).containsText("1 of 4 would change.");
    assertThat(screen.row(PREVIEW, "secret").first()).containsText("can't be shared");
    assertThat(screen.row(PREVIEW, ravi.project()).last()).containsText("Offered: Pending");
    assertThat(screen.row(PREVIEW, "already-there").last()).containsText("Stays as it is: Pending");
    assertThat(CONSOLE.screen(ravi).signIn().page().getByText("Nothing here yet")).isVisible();
  }

  @Test
  @DisplayName("R38: what a stop or a rejection would do is told, and nothing is done")
  void stopAndRejection() {
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(image), List.of(ravi.project()));
    ravi.answers(List.of(image), "accepted");
    Screen owner = CONSOLE.screen(olivia).signIn();
    owner.follow("My Images");
    owner.follow("ubuntu");
    owner.press("Stop all");

    owner.press("What would happen?");

    assertThat(owner.row(PREVIEW, ravi.project())).containsText("Sharing stops");
    Screen recipient = CONSOLE.screen(ravi).signIn();
    recipient.pressIn(recipient.row("Accepted images", "ubuntu"), "Reject");
    recipient.press("What would happen?");
    assertThat(recipient.row(PREVIEW, "ubuntu")).containsText("Rejected");
    recipient.press("Cancel");
    assertThat(recipient.row("Accepted images", "ubuntu")).isVisible();
  }
}
