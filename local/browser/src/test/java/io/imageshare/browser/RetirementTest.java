package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Images that retire, as both sides see it, and how owners announce it (R42). */
class RetirementTest {
  private static final String WAITING = "Images waiting for your answer";
  private static final String ACCEPTED = "Accepted images";
  private static final String OWN = "Images of this project";
  private static final String AT = "2099-06-20T12:00:00Z";

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  private Screen own(String name) {
    Screen screen =
        CONSOLE
            .screen(olivia, new Browser.NewContextOptions().setTimezoneId("Asia/Kolkata"))
            .signIn();
    screen.follow("My Images");
    screen.follow(name);
    return screen;
  }

  private static Locator time(Locator in) {
    return in.locator("time[datetime='" + AT + "']");
  }

  @Test
  @DisplayName("R42: recipients see that an image retires in both lists and on its page")
  void received() {
    String next = olivia.registers("next", "system_disk");
    String waiting = olivia.registers("waiting", "system_disk");
    String taken = olivia.registers("taken", "system_disk");
    olivia.shares(List.of(waiting, taken), List.of(ravi.project()));
    ravi.answers(List.of(taken), "accepted");
    for (String image : List.of(waiting, taken)) {
      olivia.retires(image, Map.of("at", AT, "replacement", next, "note", "Out of support"));
    }
    Screen screen = CONSOLE.screen(ravi).signIn();

    for (Locator row : List.of(screen.row(WAITING, "waiting"), screen.row(ACCEPTED, "taken"))) {
      assertThat(row).containsText("Retiring");
      assertThat(row).containsText(next);
      assertThat(row).containsText("Out of support");
      assertThat(time(row)).isVisible();
    }
    screen.follow("taken");
    assertThat(screen.heading("taken Retiring")).isVisible();
    assertThat(screen.page().locator(".facts")).containsText("Out of support");
    assertThat(time(screen.page().locator(".facts"))).isVisible();
  }

  @Test
  @DisplayName("R42: the owner announces that an image retires, changes it and withdraws it")
  void announced() {
    olivia.registers("ubuntu", "system_disk");
    String next = olivia.registers("next", "system_disk");
    Screen screen = own("ubuntu");

    screen.press("Announce retirement");
    screen.dialog().getByLabel("When it retires").fill("2099-06-20T17:30");
    screen.dialog().getByLabel("ID of the image to use instead").fill(next);
    screen.press("Announce");
    assertThat(screen.page().getByText("It is announced that “ubuntu” retires.")).isVisible();
    assertThat(time(screen.page().locator(".facts"))).isVisible();
    screen.press("Change retirement");
    assertThat(screen.dialog().getByLabel("When it retires")).hasValue("2099-06-20T17:30");
    screen.dialog().getByLabel("Note").fill("Out of support");
    screen.press("Announce");
    screen.follow("My Images");

    Locator row = screen.row(OWN, "ubuntu");
    assertThat(row).containsText("Out of support");
    assertThat(row).containsText(next);
    assertThat(time(row)).isVisible();
    screen.follow("ubuntu");
    screen.press("Withdraw retirement");
    assertThat(screen.page().getByText("does not retire after all.")).isVisible();
    assertThat(screen.button("Announce retirement")).isVisible();
    assertThat(screen.page().locator(".facts")).not().containsText("Out of support");
  }

  @Test
  @DisplayName("R42: an image without a time retires now; it may be changed and keeps its time")
  void now() {
    List<String> image = List.of(olivia.registers("ubuntu", "system_disk"));
    olivia.shares(image, List.of(ravi.project()));
    ravi.answers(image, "accepted");
    Screen screen = own("ubuntu");

    screen.press("Announce retirement");
    screen.press("Announce");
    assertThat(screen.heading("ubuntu Retired")).isVisible();
    String at = retiredSince(screen).getAttribute("datetime");
    screen.press("Change retirement");
    screen.dialog().getByLabel("Note").fill("Out of support");
    screen.press("Announce");
    assertThat(screen.page().locator(".facts")).containsText("Out of support");

    assertThat(retiredSince(screen)).hasAttribute("datetime", at);
    Screen recipient = CONSOLE.screen(ravi).signIn();
    recipient.follow("ubuntu");
    assertThat(recipient.page().locator(".uses .refused").first()).containsText("is retired");
  }

  private static Locator retiredSince(Screen screen) {
    return screen
        .page()
        .locator(".facts > div")
        .filter(new Locator.FilterOptions().setHasText("Retired since"))
        .locator("time");
  }

  @Test
  @DisplayName("R42: a time that is over and an image instead of itself are refused in words")
  void refused() {
    String image = olivia.registers("ubuntu", "system_disk");
    Screen screen = own("ubuntu");
    screen.press("Announce retirement");

    screen.dialog().getByLabel("When it retires").fill("2001-01-01T00:00");
    screen.press("Announce");
    assertThat(screen.dialog()).containsText("An image retires now or at a time to come.");
    screen.dialog().getByLabel("When it retires").fill("2099-01-01T00:00");
    screen.dialog().getByLabel("ID of the image to use instead").fill(image);
    screen.press("Announce");

    assertThat(screen.dialog()).containsText("An image can't replace itself");
    assertThat(screen.button("Try again")).hasCount(0);
  }

  @Test
  @DisplayName("R42: a time of which only a part is typed is not taken for now")
  void partOfTime() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = own("ubuntu");
    screen.press("Announce retirement");

    screen.dialog().getByLabel("When it retires").press("1");
    screen.page().keyboard().press("Enter");

    assertThat(screen.dialog()).containsText("Fill in the date and the time, or neither.");
    assertThat(screen.button("Announce")).isDisabled();
  }
}
