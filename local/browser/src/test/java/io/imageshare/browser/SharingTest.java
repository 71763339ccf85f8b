package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people share images, each in a browser of their own. */
class SharingTest {
  private static final String WAITING = "Images waiting for your answer";
  private static final String ACCEPTED = "Accepted images";
  private static final String REJECTED = "Rejected images";
  private static final String OWN = "Images of this project";
  private static final String RECIPIENTS = "Projects that this image is shared with";

  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("FullEcsShareLimit", "1"));

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  @Test
  @DisplayName("R6, R11, R12, R18, R19, R26: share, red dot, accept, use, stop, gone")
  void lifeOfAShare() {
    olivia.registers("ubuntu-24.04", "system_disk");
    Screen recipient = CONSOLE.screen(ravi).signIn();
    assertThat(recipient.page().getByText("Nothing here yet")).isVisible();
    assertThat(recipient.sharedTab()).hasText("Images Shared with Me");

    Screen owner = CONSOLE.screen(olivia).signIn();
    owner.follow("My Images");
    owner.pressIn(owner.row(OWN, "ubuntu-24.04"), "Share");
    owner.dialog().getByLabel("Project IDs").fill(ravi.project());
    owner.press("Continue");
    assertThat(owner.dialog()).containsText("Remove sensitive data first.");
    owner.press("Share");
    assertThat(owner.dialog()).containsText("1 offer was made.");
    owner.press("Done");
    assertThat(owner.row(OWN, "ubuntu-24.04")).containsText("1 project");
    assertThat(owner.row(OWN, "ubuntu-24.04")).containsText("0 of 256 accepted");

    recipient.comeBack();
    assertThat(recipient.sharedTab()).hasText(Pattern.compile("1 waiting for your answer"));
    assertThat(recipient.page().getByText("Accept images from trusted owners only.")).isVisible();
    recipient.pressIn(recipient.row(WAITING, "ubuntu-24.04"), "Accept");
    assertThat(recipient.page().getByText("1 image accepted.")).isVisible();
    assertThat(recipient.table(WAITING)).hasCount(0);
    assertThat(recipient.sharedTab()).hasText("Images Shared with Me");

    recipient.row(ACCEPTED, "ubuntu-24.04").getByRole(AriaRole.LINK).first().click();
    assertThat(use(recipient, "Create a server")).containsText("Allowed");
    assertThat(use(recipient, "Share it with other projects")).containsText("Not allowed");
    assertThat(use(recipient, "Share it with other projects")).containsText("Replicate it");

    owner.follow("ubuntu-24.04");
    assertThat(owner.row(RECIPIENTS, ravi.project())).containsText("Accepted");
    owner.pressIn(owner.row(RECIPIENTS, ravi.project()), "Stop sharing");
    assertThat(owner.dialog()).containsText("The project loses the image at once.");
    owner.press("Stop sharing");
    assertThat(owner.page().getByText("Shared with nobody")).isVisible();

    recipient.follow("Back to the images shared with me");
    recipient.comeBack();
    assertThat(recipient.page().getByText("Nothing here yet")).isVisible();
  }

  @Test
  @DisplayName("R5: the own project is left out of those to share with, in whatever case")
  void ownProject() {
    olivia.registers("mine", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.pressIn(screen.row(OWN, "mine"), "Share");

    for (String own : List.of(olivia.project(), olivia.project().toUpperCase(Locale.ROOT))) {
      screen.dialog().getByLabel("Project IDs").fill(own);

      assertThat(screen.dialog()).containsText("This project itself is left out");
      assertThat(screen.button("Continue")).isDisabled();
    }
  }

  private static Locator use(Screen screen, String action) {
    return screen
        .page()
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(action));
  }

  @Test
  @DisplayName("R16: a rejected image is found among the rejected ones, and accepted after all")
  void rejectedAfterAll() {
    olivia.shares(List.of(olivia.registers("debian-12", "system_disk")), List.of(ravi.project()));
    Screen screen = CONSOLE.screen(ravi).signIn();

    screen.pressIn(screen.row(WAITING, "debian-12"), "Reject");
    assertThat(screen.dialog()).containsText("You can accept it after all");
    screen.press("Reject");
    assertThat(screen.page().getByText("1 image rejected.")).isVisible();
    screen.follow("Rejected Images");
    screen.pressIn(screen.row(REJECTED, "debian-12"), "Accept");
    assertThat(screen.page().getByText("Nothing rejected")).isVisible();
    screen.follow("Back to the images shared with me");

    assertThat(screen.row(ACCEPTED, "debian-12")).isVisible();
  }

  @Test
  @DisplayName("R13: an accepted image is rejected later, after reading what follows")
  void rejectedLater() {
    List<String> image = List.of(olivia.registers("fedora", "system_disk"));
    olivia.shares(image, List.of(ravi.project()));
    ravi.answers(image, "accepted");
    Screen screen = CONSOLE.screen(ravi).signIn();

    screen.pressIn(screen.row(ACCEPTED, "fedora"), "Reject");
    assertThat(screen.dialog()).containsText("they can’t be reinstalled");
    screen.press("Reject");

    assertThat(screen.page().getByText("Nothing here yet")).isVisible();
    assertThat(screen.link("Rejected Images")).containsText("1");
  }

  @Test
  @DisplayName("R12: all that waits is accepted at once, or just what is selected")
  void manyAtOnce() {
    for (int i = 0; i < 5; i++) {
      olivia.shares(List.of(olivia.registers("disk-" + i, "data_disk")), List.of(ravi.project()));
    }
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.page().getByLabel("Select disk-1").check();
    screen.page().getByLabel("Select disk-3").check();

    screen.press("Reject selected");
    assertThat(screen.dialog()).containsText("You can accept them after all");
    screen.press("Reject");
    assertThat(screen.page().getByText("2 images rejected.")).isVisible();
    assertThat(screen.dialog()).hasCount(0);
    screen.press("Accept all");

    assertThat(screen.page().getByText("3 images accepted.")).isVisible();
    assertThat(screen.table(WAITING)).hasCount(0);
    assertThat(screen.table(ACCEPTED).getByRole(AriaRole.CHECKBOX)).hasCount(4);
  }

  @Test
  @DisplayName("R4, R14: an accepted image is replicated, and the replica is shared")
  void replica() {
    Person chen = CONSOLE.person("chen", "third");
    List<String> image = List.of(olivia.registers("golden", "system_disk"));
    olivia.shares(image, List.of(ravi.project()));
    ravi.answers(image, "accepted");
    Screen screen = CONSOLE.screen(ravi).signIn();

    screen.pressIn(screen.row(ACCEPTED, "golden"), "Replicate");
    screen.dialog().getByLabel("Name of the new image").fill("golden of ours");
    screen.press("Replicate");
    assertThat(screen.page().getByText("“golden of ours” is now one of your images.")).isVisible();
    screen.follow("My Images");
    screen.pressIn(screen.row(OWN, "golden of ours"), "Share");
    screen.shareWith(chen.project());
    screen.press("Done");

    assertThat(CONSOLE.screen(chen).signIn().row(WAITING, "golden of ours")).isVisible();
  }

  @Test
  @DisplayName("R2: an acceptance that the quota has no room for is refused in words")
  void fullQuota() {
    Person chen = CONSOLE.person("chen", "third");
    List<String> image = List.of(olivia.registers("whole-server", "full_ecs"));
    olivia.shares(image, List.of(ravi.project(), chen.project()));
    chen.answers(image, "accepted");
    Screen screen = CONSOLE.screen(ravi).signIn();

    screen.pressIn(screen.row(WAITING, "whole-server"), "Accept");
    screen.press("Accept");

    assertThat(screen.heading("Not everything was done")).isVisible();
    assertThat(screen.dialog()).containsText("As many projects have accepted this image as may.");
    assertThat(screen.dialog()).containsText("It was not done. This is why:");
    screen.press("Close");
    assertThat(screen.row(WAITING, "whole-server")).isVisible();
  }

  @Test
  @DisplayName("R5: the result of sharing many with many is told pair by pair")
  void pairByPair() {
    olivia.registers("plain", "system_disk");
    olivia.registersEncrypted("secret");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.page().getByLabel("Select all shown").check();
    screen.press("Share selected");

    screen.shareWith(ravi.project() + "; someone-else,\n" + ravi.project());

    assertThat(screen.dialog())
        .containsText("2 of 4 offers were made. This is why not the others:");
    assertThat(screen.row("Result", "secret").first()).containsText("can't be shared");
    assertThat(screen.row("Result", "plain").first()).containsText("Offered");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one        | The offer was not made. This is why:
          one two    | None of the 2 offers was made. This is why:
          """)
  @DisplayName("R5: that nothing was offered is told in words, and isn't to be tried again")
  void nothingOffered(String projects, String told) {
    olivia.registersEncrypted("secret");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.page().getByLabel("Select secret").check();
    screen.press("Share selected");

    screen.shareWith(projects);

    assertThat(screen.dialog()).containsText(told);
    assertThat(screen.button("Try again")).hasCount(0);
  }

  @Test
  @DisplayName("R27: deleting tells how many projects lose the image before it is done")
  void deleting() {
    List<String> image = List.of(olivia.registers("old", "system_disk"));
    olivia.shares(image, List.of(ravi.project(), "someone-else"));
    ravi.answers(image, "accepted");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");

    screen.pressIn(screen.row(OWN, "old"), "Delete");
    assertThat(screen.dialog())
        .containsText("2 projects lose it at once, 1 of which has accepted it.");
    assertThat(screen.dialog()).containsText("This can’t be undone.");
    screen.press("Delete");

    assertThat(screen.page().getByText("No images yet")).isVisible();
    assertThat(CONSOLE.screen(ravi).signIn().page().getByText("Nothing here yet")).isVisible();
  }

  @Test
  @DisplayName("R7: the owner stops sharing with some, or with all")
  void stopping() {
    String image = olivia.registers("golden", "system_disk");
    olivia.shares(List.of(image), List.of(ravi.project(), "blue", "green", "red"));
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.follow("golden");
    screen.page().getByLabel("Select blue").check();
    screen.page().getByLabel("Select green").check();

    screen.press("Stop selected");
    screen.press("Stop sharing");
    assertThat(screen.page().getByText("Sharing stopped with 2 projects.")).isVisible();
    assertThat(screen.table(RECIPIENTS).getByRole(AriaRole.CHECKBOX)).hasCount(3);
    screen.press("Stop all");
    screen.press("Stop sharing");

    assertThat(screen.page().getByText("Shared with nobody")).isVisible();
  }
}
