package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who uses an image is told before it is taken from them (R43). */
class UseTest {
  private static final String OWN = "Images of this project";
  private static final String RECIPIENTS = "Projects that this image is shared with";

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");
  private final Person idle = CONSOLE.person("idle", "others");

  @Test
  @DisplayName("R43: the list of recipients and the dialogs say how many used it this week")
  void told() {
    List<String> image = List.of(olivia.registers("ubuntu-24.04", "system_disk"));
    olivia.shares(image, List.of(ravi.project(), idle.project()));
    ravi.answers(image, "accepted");
    idle.answers(image, "accepted");
    ravi.uses(image.get(0));
    Screen owner = CONSOLE.screen(olivia).signIn();
    owner.follow("My Images");

    owner.pressIn(owner.row(OWN, "ubuntu-24.04"), "Delete");
    assertThat(owner.dialog()).containsText("1 of 2 used it this week.");
    owner.press("Cancel");
    owner.follow("ubuntu-24.04");
    assertThat(owner.page().getByText("1 of 2 used it this week.")).isVisible();
    Locator used = owner.row(RECIPIENTS, ravi.project());
    assertThat(used).containsText("Last used");
    assertThat(owner.row(RECIPIENTS, idle.project())).not().containsText("Last used");
    owner.pressIn(used, "Stop sharing");

    assertThat(owner.dialog()).containsText("1 of 1 used it this week.");
  }

  @Test
  @DisplayName("R43: to look at an image in the console is not to use it")
  void looking() {
    List<String> image = List.of(olivia.registers("debian-12", "system_disk"));
    olivia.shares(image, List.of(ravi.project()));
    ravi.answers(image, "accepted");
    Screen recipient = CONSOLE.screen(ravi).signIn();
    recipient.row("Accepted images", "debian-12").getByText("debian-12").first().click();
    assertThat(recipient.page().getByText("Create a server from it")).isVisible();

    Screen owner = CONSOLE.screen(olivia).signIn();
    owner.follow("My Images");
    owner.follow("debian-12");

    assertThat(owner.page().getByText("0 of 1 used it this week.")).isVisible();
  }
}
