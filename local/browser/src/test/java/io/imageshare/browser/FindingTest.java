package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are found and sorted, however many there are, and the address tells it. */
class FindingTest {
  private static final String WAITING = "Images waiting for your answer";
  private static final String ACCEPTED = "Accepted images";
  private static final String OWN = "Images of this project";
  private static final String RECIPIENTS = "Projects that this image is shared with";

  /** The second page of a long list. */
  private static final Pattern SECOND = Pattern.compile(".*marker=99(&.*)?");

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  private static Locator field(Screen screen) {
    return screen.page().getByLabel("Find", new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator told(Screen screen) {
    return screen.page().locator(".find").getByRole(AriaRole.STATUS);
  }

  private static Locator names(Screen screen, String table) {
    return screen.table(table).locator("tbody .name");
  }

  private static Locator header(Screen screen, String table, String title) {
    return screen
        .table(table)
        .getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName(title));
  }

  private static void sort(Screen screen, String table, String title) {
    header(screen, table, title).getByRole(AriaRole.BUTTON).click();
  }

  private List<String> offer(String... names) {
    List<String> images = new ArrayList<>();
    for (String name : names) {
      images.add(olivia.registers(name, "system_disk"));
    }
    olivia.shares(images, List.of(ravi.project()));
    return images;
  }

  @Test
  @DisplayName("a word finds images by name, in whatever case, among those that wait and others")
  void byName() {
    ravi.answers(offer("Ubuntu-24.04", "debian-13"), "accepted");
    offer("ubuntu-22.04", "fedora");
    Screen screen = CONSOLE.screen(ravi).signIn();

    field(screen).fill("ubuntu 0");

    assertThat(names(screen, ACCEPTED)).hasText(new String[] {"Ubuntu-24.04"});
    assertThat(names(screen, WAITING)).hasText(new String[] {"ubuntu-22.04"});
    assertThat(told(screen)).hasText("2 found.");
    assertThat(screen.page()).hasURL(Pattern.compile(".*/received\\?find=ubuntu\\+0$"));
    screen.press("Show all");
    assertThat(names(screen, ACCEPTED)).hasCount(2);
    assertThat(screen.page()).hasURL(Pattern.compile(".*/received$"));
  }

  @Test
  @DisplayName("an ID or an owner finds images, too, but no digit that is in every ID")
  void byIdentifier() {
    List<String> images = offer("first", "second");
    ravi.answers(images, "rejected");
    Screen screen =
        CONSOLE.screen(ravi).open("#/eu-test-1/" + ravi.project() + "/rejected?find=none");
    assertThat(screen.page().getByText("Nothing here matches")).isVisible();

    field(screen).fill(images.get(0));
    assertThat(names(screen, "Rejected images")).hasText(new String[] {"first"});
    field(screen).fill(olivia.project());
    assertThat(names(screen, "Rejected images")).hasCount(2);
    field(screen).fill("7");

    assertThat(screen.page().getByText("Nothing here matches")).isVisible();
  }

  @Test
  @DisplayName("whoever is sent the address sees the same")
  void link() {
    for (int number : new int[] {10, 9, 1}) {
      olivia.registers("image-" + number, "system_disk");
    }
    olivia.registers("other", "system_disk");

    Screen screen =
        CONSOLE
            .screen(olivia)
            .open("#/eu-test-1/" + olivia.project() + "/mine?find=image&sort=-image");

    assertThat(field(screen)).hasValue("image");
    assertThat(names(screen, OWN)).hasText(new String[] {"image-10", "image-9", "image-1"});
    assertThat(header(screen, OWN, "Image")).hasAttribute("aria-sort", "descending");
  }

  @Test
  @DisplayName("a column's title sorts upwards, downwards, and then not any more")
  void sorting() {
    for (String name : List.of("Image-9", "image-10", "image-1")) {
      olivia.registers(name, "system_disk");
    }
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    String[] newestFirst = {"image-1", "image-10", "Image-9"};
    assertThat(names(screen, OWN)).hasText(newestFirst);

    sort(screen, OWN, "Image");
    assertThat(names(screen, OWN)).hasText(new String[] {"image-1", "Image-9", "image-10"});
    assertThat(header(screen, OWN, "Image")).hasAttribute("aria-sort", "ascending");
    sort(screen, OWN, "Image");
    assertThat(names(screen, OWN)).hasText(new String[] {"image-10", "Image-9", "image-1"});
    assertThat(screen.page()).hasURL(Pattern.compile(".*/mine\\?sort=-image$"));
    sort(screen, OWN, "Image");

    assertThat(names(screen, OWN)).hasText(newestFirst);
    assertThat(screen.page()).hasURL(Pattern.compile(".*/mine$"));
  }

  @Test
  @DisplayName("whoever comes back finds what was sought, and in that order")
  void back() {
    olivia.registers("ubuntu-1", "system_disk");
    olivia.registers("ubuntu-2", "system_disk");
    olivia.registers("debian", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    sort(screen, OWN, "Image");
    List<Runnable> ways =
        List.of(() -> screen.page().goBack(), () -> screen.page().locator("a.back").click());
    for (Runnable way : ways) {
      field(screen).fill("ubuntu");
      screen.follow("ubuntu-2");
      assertThat(screen.heading("ubuntu-2")).isVisible();

      way.run();

      assertThat(field(screen)).hasValue("ubuntu");
      assertThat(names(screen, OWN)).hasText(new String[] {"ubuntu-1", "ubuntu-2"});
    }
  }

  @Test
  @DisplayName("R12: all that matches is selected, and nothing else is accepted")
  void exactly() {
    offer("ubuntu-1", "debian-1", "ubuntu-2", "debian-2");
    Screen screen = CONSOLE.screen(ravi).signIn();
    assertThat(screen.button("Accept all")).isVisible();

    field(screen).fill("ubuntu");
    assertThat(screen.button("Accept all")).hasCount(0);
    screen.page().getByLabel("Select all shown").check();
    screen.press("Accept selected");
    assertThat(screen.page().getByText("2 images accepted.")).isVisible();
    screen.press("Show all");

    assertThat(names(screen, WAITING)).hasText(new String[] {"debian-2", "debian-1"});
    assertThat(names(screen, ACCEPTED)).hasText(new String[] {"ubuntu-2", "ubuntu-1"});
  }

  @Test
  @DisplayName("what is selected and then doesn't match is selected no more")
  void forgotten() {
    List.of("ubuntu", "debian").forEach(name -> olivia.registers(name, "system_disk"));
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.page().getByLabel("Select all shown").check();
    Locator chosen = screen.page().locator(".chosen");
    assertThat(chosen).containsText("2 selected");

    // Not "deb": that may be in the other's ID, too.
    field(screen).fill("debian");
    assertThat(chosen).containsText("1 selected");
    screen.press("Show all");

    assertThat(screen.page().getByLabel("Select ubuntu")).not().isChecked();
    assertThat(screen.page().getByLabel("Select debian")).isChecked();
  }

  @Test
  @DisplayName("R7: recipients are found by their states")
  void byState() {
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(image), List.of(ravi.project(), "blue", "green"));
    ravi.answers(List.of(image), "accepted");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.follow("ubuntu");
    Locator rows = screen.table(RECIPIENTS).locator("tbody tr");
    assertThat(rows).hasCount(3);

    Locator state = screen.page().locator(".find select");
    state.selectOption("accepted");
    assertThat(rows).hasCount(1);
    assertThat(rows).containsText(ravi.project());
    assertThat(screen.button("Stop all")).hasCount(0);
    state.selectOption("");
    field(screen).fill("gre");

    assertThat(rows).hasCount(1);
    assertThat(rows).containsText("green");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?find=image-2999", "?sort=-image"})
  @DisplayName("R9: what is sought is looked for in all there is, a thousand rows at a time")
  void allThereIs(String sought) {
    Screen screen = CONSOLE.screen(ravi);
    LongList list = LongList.accepted(3_000).inPlaceOfAccepted(screen.page());

    screen.open("#/eu-test-1/" + ravi.project() + "/received" + sought);

    assertThat(told(screen)).hasAttribute("aria-busy", "false");
    assertThat(names(screen, ACCEPTED).first()).hasText("image-2999");
    assertThat(list.asked()).hasSize(4);
    assertThat(list.asked().subList(1, 4)).allMatch(address -> address.contains("limit=1000"));
  }

  @Test
  @DisplayName("R9: it is told how far was looked, and nothing is read for a view that was left")
  void leaving() {
    Screen screen = CONSOLE.screen(ravi);
    LongList list = LongList.accepted(3_000).inPlaceOfAccepted(screen.page());
    list.hold(1);
    screen.page().route("**/v1/shares/summary", FindingTest::tellAccepted);
    screen.signIn();
    assertThat(screen.page().getByText("100 of 1,000 or more shown")).isVisible();
    Request request = screen.page().waitForRequest(SECOND, () -> field(screen).fill("image-2999"));
    assertThat(told(screen)).hasText("0 found. 100 of 1,000 or more looked through…");
    assertThat(screen.page().getByText("Nothing that matches yet")).isVisible();

    screen.follow("My Images");
    assertThat(screen.page().getByText("No images yet")).isVisible();
    screen
        .page()
        .waitForRequestFinished(
            new Page.WaitForRequestFinishedOptions().setPredicate(request::equals), list::release);
    screen.follow("News");

    assertThat(screen.heading("News")).isVisible();
    assertThat(list.asked()).hasSize(2);
  }

  private static void tellAccepted(Route route) {
    String none = "{\"count\":0,\"or_more\":false}";
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("application/json")
            .setBody(
                "{\"received\":{\"pending\":"
                    + none
                    + ",\"accepted\":{\"count\":1000,\"or_more\":true},\"rejected\":"
                    + none
                    + "}}"));
  }

  @Test
  @DisplayName("where reading stops for an error, trying again goes on to the end")
  void error() {
    Screen screen = CONSOLE.screen(ravi);
    LongList.accepted(2_000).inPlaceOfAccepted(screen.page());
    screen.page().route(SECOND, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
    screen.open("#/eu-test-1/" + ravi.project() + "/received?find=image-1999");
    Locator again = screen.page().locator("main").getByText("Try again");
    assertThat(again).isVisible();
    screen.page().unroute(SECOND);

    again.click();

    assertThat(names(screen, ACCEPTED)).hasText(new String[] {"image-1999"});
  }
}
