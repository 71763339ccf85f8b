package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Shares that nobody has answered or used for a while are found, and ended together (R44). */
class UnusedTest {
  private static final String GIVEN = "Shared by this project";
  private static final String RECEIVED = "Shared with this project";

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  /** Looks at the page so many days after all was shared. */
  private static Screen later(Person person, int days) {
    Screen screen = CONSOLE.screen(person);
    screen
        .page()
        .clock()
        .setFixedTime(System.currentTimeMillis() + Duration.ofDays(days).toMillis());
    screen.signIn().follow("Unused Shares");
    return screen;
  }

  private static Locator rows(Screen screen, String table) {
    return screen.table(table).locator("tbody tr");
  }

  private List<String> shared() {
    List<String> images =
        List.of(olivia.registers("old-1", "system_disk"), olivia.registers("old-2", "data_disk"));
    olivia.shares(images, List.of(ravi.project(), "somebody-else"));
    ravi.answers(images.subList(0, 1), "accepted");
    return images;
  }

  @Test
  @DisplayName("R44: the owner finds what was never answered or used, and stops it together")
  void given() {
    shared();
    Screen screen = later(olivia, 120);
    assertThat(rows(screen, GIVEN)).hasCount(4);

    screen.page().getByLabel("Select all shown").first().check();
    screen.press("Stop selected");
    assertThat(screen.dialog()).containsText("Stop 4 shares?");
    screen.press("Stop sharing");

    assertThat(screen.page().getByText("4 shares stopped.")).isVisible();
    assertThat(rows(screen, GIVEN)).hasCount(0);
  }

  @Test
  @DisplayName("R44: the recipient finds what it has accepted and never used, and rejects it")
  void received() {
    shared();
    Screen screen = later(ravi, 120);
    assertThat(rows(screen, RECEIVED)).hasCount(1);

    screen.pressIn(screen.row(RECEIVED, "old-1"), "Reject");
    screen.press("Reject");

    assertThat(screen.page().getByText("1 image rejected.")).isVisible();
    assertThat(rows(screen, RECEIVED)).hasCount(0);
  }

  @Test
  @DisplayName("R44: for how long it has to be unused is chosen")
  void period() {
    shared();
    Screen screen = later(ravi, 60);
    assertThat(screen.page().getByText("Nothing unused")).hasCount(2);

    screen.page().getByLabel("Unused for").selectOption("30 days");

    assertThat(screen.row(RECEIVED, "old-1")).isVisible();
  }
}
