package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A project's standing answers, which are given to offers as they are made. */
class AnswersInAdvanceTest {
  private static final String ANSWERS = "Standing answers";
  private static final String ALL_OTHERS = "All other owners";

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  @Test
  @DisplayName("R37: an owner's offers are accepted before they are made, until that is removed")
  void oneOwner() {
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.follow("Standing Answers");
    assertThat(screen.row(ANSWERS, ALL_OTHERS)).containsText("Wait for my answer");

    screen.press("Add an owner");
    screen.dialog().getByLabel("Project ID of the owner").fill(olivia.project());
    screen.dialog().getByLabel("Answer").selectOption("accept");
    assertThat(screen.dialog()).containsText("Accept images from trusted owners only.");
    screen.press("Save");
    assertThat(screen.row(ANSWERS, olivia.project())).containsText("Accept");
    olivia.shares(List.of(olivia.registers("first", "system_disk")), List.of(ravi.project()));
    screen.pressIn(screen.row(ANSWERS, olivia.project()), "Remove");
    assertThat(screen.row(ANSWERS, olivia.project())).hasCount(0);
    olivia.shares(List.of(olivia.registers("second", "system_disk")), List.of(ravi.project()));
    screen.follow("Back to the images shared with me");

    assertThat(screen.row("Accepted images", "first")).containsText("By a standing answer");
    assertThat(screen.row("Images waiting for your answer", "second")).isVisible();
  }

  @Test
  @DisplayName("R37: the answer to all other owners is changed, and taken away")
  void allOthers() {
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.follow("Standing Answers");

    screen.pressIn(screen.row(ANSWERS, ALL_OTHERS), "Change");
    screen.dialog().getByLabel("Answer").selectOption("reject");
    screen.press("Save");
    assertThat(screen.row(ANSWERS, ALL_OTHERS)).containsText("Reject");
    olivia.shares(List.of(olivia.registers("unasked", "system_disk")), List.of(ravi.project()));
    screen.pressIn(screen.row(ANSWERS, ALL_OTHERS), "Remove");
    assertThat(screen.row(ANSWERS, ALL_OTHERS)).containsText("Wait for my answer");
    screen.follow("Back to the images shared with me");
    screen.follow("Rejected Images");

    assertThat(screen.row("Rejected images", "unasked")).isVisible();
  }

  @Test
  @DisplayName("no answer is kept for the own project, for several, or for the word of all others")
  void whatIsNoOwner() {
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.follow("Standing Answers");
    screen.press("Add an owner");

    for (String other : List.of("", ravi.project(), "one two", "a.b", "default")) {
      screen.dialog().getByLabel("Project ID of the owner").fill(other);

      assertThat(screen.button("Save")).isDisabled();
    }
  }
}
