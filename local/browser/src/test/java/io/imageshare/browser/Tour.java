package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A way through all views and dialogs of the console, each with something in it. */
final class Tour {
  private static final String OWN = "Images of this project";
  private static final String ACCEPTED = "Accepted images";

  private final Person olivia;
  private final Person ravi;

  /** A tour for two people, whose images are made for it. */
  Tour(RunningConsole console) {
    olivia = console.person("olivia", "owners");
    ravi = console.person("ravi", "recipients", "research");
    List<String> shared = new ArrayList<>();
    shared.add(olivia.registers("debian-13-hardened", "system_disk"));
    shared.add(olivia.registers("postgres-data", "data_disk"));
    shared.add(olivia.registers("web-server", "full_ecs"));
    shared.add(olivia.registers("ubuntu-24.04-base", "system_disk"));
    shared.add(olivia.registers("build-agent", "system_disk"));
    shared.add(olivia.registers("analytics-data", "data_disk"));
    olivia.registers("work-in-progress", "system_disk");
    olivia.shares(shared, List.of(ravi.project()));
    olivia.shares(shared.subList(0, 3), List.of("research-lab", "quality-assurance"));
    ravi.calls("research-lab", "Research laboratory");
    ravi.answers(shared.subList(0, 3), "accepted");
    ravi.answers(shared.subList(3, 4), "rejected");
    olivia.retires(shared.get(0), Map.of("at", "2099-06-30T12:00:00Z", "note", "Out of support"));
  }

  Person recipient() {
    return ravi;
  }

  Person owner() {
    return olivia;
  }

  /**
   * Shows the page as it is before anybody signs in.
   *
   * @param look what is done in each view, by its name
   */
  void front(Screen screen, BiConsumer<String, Screen> look) {
    screen.front();
    look.accept("sign-in", screen);
  }

  /** Goes through the views of the recipient. */
  void receive(Screen screen, BiConsumer<String, Screen> look) {
    screen.signIn();
    assertThat(screen.table(ACCEPTED)).isVisible();
    assertThat(screen.table("Images waiting for your answer")).isVisible();
    look.accept("received", screen);
    screen.page().getByLabel(screen.word("Find")).fill("postgres");
    assertThat(screen.table(ACCEPTED).locator("tbody tr")).hasCount(1);
    look.accept("found", screen);
    screen.press("Show all");
    screen.pressIn(screen.row(ACCEPTED, "web-server"), "Replicate");
    look.accept("replicate", screen);
    screen.press("Cancel");
    screen.pressIn(screen.row(ACCEPTED, "web-server"), "Reject");
    look.accept("reject", screen);
    screen.press("Cancel");
    screen.row(ACCEPTED, "postgres-data").getByRole(AriaRole.LINK).first().click();
    assertThat(screen.heading("What this project may do with it")).isVisible();
    look.accept("use", screen);
    screen.follow("Back to the images shared with me");
    screen.follow("Rejected Images");
    assertThat(screen.table("Rejected images")).isVisible();
    look.accept("rejected", screen);
    screen.follow("Back to the images shared with me");
    screen.follow("Unused Shares");
    assertThat(screen.heading("Unused Shares")).isVisible();
    look.accept("unused", screen);
    screen.sharedTab().click();
    screen.follow("Standing Answers");
    assertThat(screen.table("Standing answers")).isVisible();
    look.accept("answers", screen);
    screen.press("Add an owner");
    look.accept("answer", screen);
    screen.press("Cancel");
    screen.sharedTab().click();
    screen.follow("Project Names");
    assertThat(screen.table("Names of projects")).isVisible();
    look.accept("names", screen);
    screen.follow("News");
    assertThat(screen.page().getByText(screen.word("Your project")).first()).isVisible();
    look.accept("news", screen);
    screen.follow("My Images");
    assertThat(screen.page().getByText(screen.word("No images yet"))).isVisible();
    look.accept("empty", screen);
    screen.page().evaluate("location.hash = '#/eu-test-1/elsewhere/received'");
    assertThat(screen.heading("elsewhere")).isVisible();
    look.accept("wrong-project", screen);
  }

  /** Goes through the views of the owner. */
  void share(Screen screen, BiConsumer<String, Screen> look) {
    screen.signIn();
    screen.follow("My Images");
    assertThat(screen.table(OWN)).isVisible();
    look.accept("mine", screen);
    screen.pressIn(screen.row(OWN, "work-in-progress"), "Share");
    screen.field("Project IDs").fill("research-lab, quality-assurance; lab #1");
    look.accept("share", screen);
    screen.field("Project IDs").fill("research-lab, quality-assurance");
    screen.press("Continue");
    look.accept("share-warning", screen);
    screen.press("Back");
    screen.press("Cancel");
    screen.pressIn(screen.row(OWN, "debian-13-hardened"), "Delete");
    look.accept("delete", screen);
    screen.press("Cancel");
    screen.follow("debian-13-hardened");
    assertThat(screen.table("Projects that this image is shared with")).isVisible();
    look.accept("recipients", screen);
    Locator recipients = screen.table("Projects that this image is shared with");
    screen.pressIn(recipients.locator("tbody tr").first(), "Name");
    look.accept("naming", screen);
    screen.press("Cancel");
    screen.page().getByText(screen.word("How it came to be")).click();
    screen.page().getByText(screen.word("Day by day, as a table")).click();
    assertThat(screen.table("Shares by state over time")).isVisible();
    look.accept("history", screen);
    screen.press("Change retirement");
    look.accept("retirement", screen);
    screen.press("Cancel");
  }
}
