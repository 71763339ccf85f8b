package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page follows by itself what happens while it is open. */
class FollowingTest {
  private static final String ACCEPTED = "Accepted images";
  private static final String OWN = "Images of this project";
  private static final String RECIPIENTS = "Projects that this image is shared with";

  /** More than lies between two questions of a page that is seen. */
  private static final int SOON = 6_000;

  private static final Pattern DOT = Pattern.compile("^● ");

  private static final Pattern ASKED = Pattern.compile(".*/v1/events\\?after=.*");

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  /** Signs in with a clock that the test sets, and has asked once what has happened. */
  private static Screen following(Person person) {
    Screen screen = CONSOLE.screen(person);
    screen.page().clock().install();
    screen.page().waitForRequestFinished(asked(), screen::signIn);
    return screen;
  }

  private static Page.WaitForRequestFinishedOptions asked() {
    return new Page.WaitForRequestFinishedOptions()
        .setPredicate(request -> ASKED.matcher(request.url()).matches());
  }

  private static List<Request> questions(Screen screen) {
    List<Request> questions = new ArrayList<>();
    screen
        .page()
        .onRequest(
            request -> {
              if (ASKED.matcher(request.url()).matches()) {
                questions.add(request);
              }
            });
    return questions;
  }

  private static void pass(Screen screen, int seconds) {
    for (int second = 0; second < seconds; second++) {
      screen.page().clock().runFor(1_000);
    }
  }

  private static void hide(Screen screen, boolean hidden) {
    screen
        .page()
        .evaluate(
            "hidden => {"
                + "Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});"
                + "document.dispatchEvent(new Event('visibilitychange'));"
                + "}",
            hidden);
  }

  @Test
  @DisplayName("R11: the red dot appears by itself, in the tab of the page and in its title")
  void redDot() {
    Screen screen = following(ravi);
    assertThat(screen.page().getByText("Nothing here yet")).isVisible();
    olivia.shares(List.of(olivia.registers("ubuntu", "system_disk")), List.of(ravi.project()));

    screen.page().clock().fastForward(SOON);

    assertThat(screen.sharedTab()).hasText(Pattern.compile("1 waiting for your answer"));
    assertThat(screen.page()).hasTitle(DOT);
  }

  @Test
  @DisplayName("R11: the dot is also there for offers that wait in another project of the user's")
  void otherProject() {
    Person rita = CONSOLE.person("rita", "first", "second");
    Screen screen = following(rita);
    assertThat(screen.page()).not().hasTitle(DOT);
    olivia.shares(
        List.of(olivia.registers("ubuntu", "system_disk")), List.of(rita.projects().get(1)));

    screen.page().clock().fastForward(SOON);

    assertThat(screen.page()).hasTitle(DOT);
    assertThat(screen.page().getByLabel("Project")).containsText("● second (offers wait)");
    screen.page().getByLabel("Project").selectOption(rita.projects().get(1));
    assertThat(screen.sharedTab()).hasText(Pattern.compile("1 waiting for your answer"));
    assertThat(screen.page().getByLabel("Project")).not().containsText("●");
  }

  @Test
  @DisplayName("R40: the owner sees in both views what a recipient answers")
  void owner() {
    List<String> image = List.of(olivia.registers("ubuntu", "system_disk"));
    olivia.shares(image, List.of(ravi.project()));
    Screen screen = following(olivia);
    screen.follow("My Images");
    assertThat(screen.row(OWN, "ubuntu")).containsText("0 of 256 accepted");
    ravi.answers(image, "accepted");

    screen.page().clock().fastForward(SOON);
    assertThat(screen.row(OWN, "ubuntu")).containsText("1 of 256 accepted");
    screen.follow("ubuntu");
    assertThat(screen.row(RECIPIENTS, ravi.project())).containsText("Accepted");
    ravi.answers(image, "rejected");
    screen.page().clock().fastForward(SOON);

    assertThat(screen.row(RECIPIENTS, ravi.project())).containsText("Rejected");
  }

  @Test
  @DisplayName("R40: an image that goes as another one comes is a change, too")
  void replaced() {
    ravi.standsBy(olivia.project(), "accept");
    String before = olivia.registers("before", "system_disk");
    olivia.shares(List.of(before), List.of(ravi.project()));
    Screen screen = following(ravi);
    assertThat(screen.row(ACCEPTED, "before")).isVisible();
    olivia.stops(before, ravi.project(), "Replaced");
    olivia.shares(List.of(olivia.registers("after", "system_disk")), List.of(ravi.project()));

    screen.page().clock().fastForward(SOON);

    assertThat(screen.row(ACCEPTED, "after")).isVisible();
    assertThat(screen.row(ACCEPTED, "before")).hasCount(0);
  }

  @Test
  @DisplayName("R40: news come by themselves on top of those that there are")
  void news() {
    List<String> image = List.of(olivia.registers("ubuntu", "system_disk"));
    olivia.shares(image, List.of(ravi.project()));
    Screen screen = following(olivia);
    screen.follow("News");
    Locator told = screen.page().locator(".news > li > p");
    assertThat(told).hasCount(1);
    ravi.answers(image, "accepted");

    screen.page().clock().fastForward(SOON);

    assertThat(told).hasCount(2);
    assertThat(told.first()).containsText("accepted ubuntu.");
  }

  @Test
  @DisplayName("what is selected, what has the focus and what is in sight stay when others come")
  void undisturbed() {
    ravi.standsBy(olivia.project(), "accept");
    List<String> images =
        IntStream.range(0, 40)
            .mapToObj(number -> olivia.registers("image-" + number, "system_disk"))
            .toList();
    olivia.shares(images, List.of(ravi.project()));
    Screen screen = following(ravi);
    Locator chosen = screen.page().getByLabel("Select image-7", exactly());
    chosen.check();
    chosen.focus();
    double before = chosen.boundingBox().y;
    olivia.shares(List.of(olivia.registers("newest", "system_disk")), List.of(ravi.project()));

    screen.page().clock().fastForward(SOON);
    assertThat(screen.row(ACCEPTED, "newest")).hasCount(1);

    assertThat(chosen).isChecked();
    assertThat(chosen).isFocused();
    assertThat(chosen.boundingBox().y).isEqualTo(before);
    assertThat(screen.page().locator(".chosen")).containsText("1 selected");
  }

  @Test
  @DisplayName("R7: all are stopped also while the first of them are read anew")
  void stopAllMeanwhile() {
    List<String> projects =
        IntStream.range(0, 101).mapToObj(number -> "project-" + number).toList();
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(image), projects);
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.follow("ubuntu");
    assertThat(screen.table(RECIPIENTS).locator("tbody tr")).hasCount(100);
    List<Route> held = new ArrayList<>();
    String members = "**/v2/images/*/members?**";
    screen.page().route(members, held::add);
    olivia.retires(image, Map.of());
    screen.page().waitForRequest(Pattern.compile(".*/members\\?.*"), screen::comeBack);

    screen.press("Stop all");
    screen.page().unroute(members);
    held.forEach(Route::resume);

    assertThat(screen.heading("Stop sharing with 101 projects?")).isVisible();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  @Test
  @DisplayName("no question is asked before the last one is answered")
  void oneAtATime() {
    Screen screen = following(ravi);
    List<Route> held = new ArrayList<>();
    screen.page().route(ASKED, held::add);
    List<Request> questions = questions(screen);

    pass(screen, 30);
    screen.comeBack();
    pass(screen, 2);

    assertThat(questions).hasSize(1);
    held.forEach(Route::resume);
  }

  @Test
  @DisplayName("what isn't answered is asked less often, and again at once when one comes back")
  void backOff() {
    Screen screen = following(ravi);
    screen.page().route(ASKED, Route::abort);
    List<Request> questions = questions(screen);

    pass(screen, 120);
    assertThat(questions).hasSizeBetween(1, 5);
    screen.page().unroute(ASKED);
    screen.page().waitForRequestFinished(asked(), screen::comeBack);

    assertThat(screen.page().locator(".banner")).hasCount(0);
  }

  @Test
  @DisplayName("in a background tab it is asked less often; a dot in the title tells of news")
  void background() {
    List<String> image = List.of(olivia.registers("ubuntu", "system_disk"));
    olivia.shares(image, List.of(ravi.project()));
    Screen screen = following(olivia);
    hide(screen, true);
    screen.page().waitForRequestFinished(asked(), () -> screen.page().clock().runFor(SOON));
    List<Request> questions = questions(screen);
    pass(screen, 30);
    assertThat(questions).hasSizeLessThanOrEqualTo(2);
    assertThat(screen.page()).hasTitle(Pattern.compile("^Images Shared"));
    ravi.answers(image, "accepted");

    screen.page().clock().fastForward(30_000);
    assertThat(screen.page()).hasTitle(DOT);
    hide(screen, false);

    assertThat(screen.page()).hasTitle(Pattern.compile("^Images Shared"));
  }

  @Test
  @DisplayName("R40: where the place is no longer kept all is read anew, and followed from there")
  void placeLost() {
    Screen screen = following(ravi);
    screen.page().route(ASKED, FollowingTest::tellLost);
    olivia.shares(List.of(olivia.registers("first", "system_disk")), List.of(ravi.project()));

    screen.page().clock().fastForward(SOON);
    assertThat(screen.sharedTab()).hasText(Pattern.compile("1 waiting for your answer"));
    screen.page().unroute(ASKED);
    olivia.shares(List.of(olivia.registers("second", "system_disk")), List.of(ravi.project()));
    screen.page().clock().fastForward(SOON);

    assertThat(screen.sharedTab()).hasText(Pattern.compile("2 waiting for your answer"));
  }

  private static void tellLost(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(410)
            .setContentType("application/json")
            .setBody("{\"error\":{\"code\":\"SHARE.0057\",\"message\":\"Not kept\"}}"));
  }
}
