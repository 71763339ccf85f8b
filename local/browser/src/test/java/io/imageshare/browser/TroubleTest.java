package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people are told when something is not as it should be. */
class TroubleTest {
  private static final String WAITING = "Images waiting for your answer";
  private static final String OWN = "Images of this project";

  /** More than lies between two questions of a page, however long nobody has answered. */
  private static final Duration LATER = Duration.ofMinutes(10);

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "first", "second");

  private String link(String project, String image) {
    return "#/" + CONSOLE.region() + "/" + project + "/received/" + image;
  }

  @Test
  @DisplayName("R10: who looks in the wrong project is told so, and finds the image in the other")
  void wrongProject() {
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(image), List.of(ravi.projects().get(1)));
    Screen screen = CONSOLE.screen(ravi).open(link(ravi.project(), image));
    assertThat(screen.heading("There is no such image here")).isVisible();
    assertThat(screen.page().getByText("A share is seen only by the project")).isVisible();

    screen.press("Look in my other projects");
    screen.follow("second");

    assertThat(screen.heading("ubuntu")).isVisible();
    assertThat(project(screen)).hasValue(ravi.projects().get(1));
  }

  /** The choice of the project that one acts in. */
  private static Locator project(Screen screen) {
    return screen
        .page()
        .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Project"));
  }

  @Test
  @DisplayName("R10: each project sees what is shared with it, and the page switches between them")
  void switching() {
    String image = olivia.registers("debian", "system_disk");
    olivia.shares(List.of(image), List.of(ravi.projects().get(1)));
    Screen screen = CONSOLE.screen(ravi).signIn();
    assertThat(screen.page().getByText("Nothing here yet")).isVisible();
    assertThat(screen.page().getByText("look in another project or region above")).isVisible();

    project(screen).selectOption(ravi.projects().get(1));

    assertThat(screen.row(WAITING, "debian")).isVisible();
  }

  @Test
  @DisplayName("a link to a project of others says so and offers one's own")
  void foreignProject() {
    Screen screen = CONSOLE.screen(ravi).open("#/" + CONSOLE.region() + "/elsewhere/received");

    assertThat(screen.heading("The address names the project elsewhere")).isVisible();
    screen.follow("first");

    assertThat(screen.heading("Images Shared with Me")).isVisible();
  }

  @Test
  @DisplayName("a link to a region that there isn't says so")
  void foreignRegion() {
    Screen screen = CONSOLE.screen(ravi).open("#/nowhere-1/" + ravi.project() + "/received");

    assertThat(screen.heading("The address names the region nowhere-1")).isVisible();
  }

  @Test
  @DisplayName("when the token ends, what was typed stays and goes on after signing in again")
  void endedToken() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia);
    screen.signIn().follow("My Images");
    screen.pressIn(screen.row(OWN, "ubuntu"), "Share");
    screen.dialog().getByLabel("Project IDs").fill(ravi.project());
    screen.press("Continue");
    screen
        .page()
        .route(
            "**/v1/cloudimages/members",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(401)
                        .setBody("{\"message\":\"Unauthorized\"}")));

    screen.press("Share");
    assertThat(screen.dialog()).containsText("Your session has ended.");
    screen.page().unroute("**/v1/cloudimages/members");
    screen.press("Sign in again");

    assertThat(screen.dialog()).containsText("1 offer was made.");
  }

  @Test
  @DisplayName("a token that has ended shows nothing, and signing in again shows all")
  void endedBefore() {
    olivia.shares(List.of(olivia.registers("ubuntu", "system_disk")), List.of(ravi.project()));
    Screen screen = CONSOLE.screen(ravi);
    screen.endTokens(true);
    screen.signIn();
    assertThat(screen.page().getByText("Sign in again to go on where you are.")).isVisible();
    assertThat(screen.table(WAITING)).hasCount(0);

    screen.endTokens(false);
    screen.page().locator(".banner").getByText("Sign in again", exactText()).click();

    assertThat(screen.row(WAITING, "ubuntu")).isVisible();
  }

  private static Locator.GetByTextOptions exactText() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  @Test
  @DisplayName(
      "while the service is down what is known stays in sight, and news come once it is up")
  void serviceDown() {
    olivia.shares(List.of(olivia.registers("before", "system_disk")), List.of(ravi.project()));
    Screen screen = CONSOLE.screen(ravi);
    screen.page().clock().install();
    screen.signIn();
    assertThat(screen.row(WAITING, "before")).isVisible();
    screen
        .page()
        .route(
            "**/v1/**",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(503)
                        .setBody("{\"message\":\"Service Unavailable\"}")));

    screen.comeBack();
    assertThat(screen.page().getByText("The service does not answer.")).isVisible();
    assertThat(screen.row(WAITING, "before")).isVisible();
    olivia.shares(List.of(olivia.registers("after", "system_disk")), List.of(ravi.project()));
    stopAsking(screen);
    screen.page().unroute("**/v1/**");
    screen.press("Try again");

    assertThat(screen.row(WAITING, "after")).isVisible();
    assertThat(screen.page().getByText("The service does not answer.")).hasCount(0);
  }

  /** The page asks once more, and from then on not by itself: the button stays until its press. */
  private static void stopAsking(Screen screen) {
    screen
        .page()
        .waitForRequestFinished(
            new Page.WaitForRequestFinishedOptions()
                .setPredicate(request -> request.url().contains("/v1/events")),
            () -> screen.page().clock().pauseAt(System.currentTimeMillis() + LATER.toMillis()));
  }

  @Test
  @DisplayName("one outage is told once, and gone when it is over")
  void oneOutage() {
    olivia.shares(List.of(olivia.registers("ubuntu", "system_disk")), List.of(ravi.project()));
    Screen screen = CONSOLE.screen(ravi);
    screen.page().route("**/v1/**", route -> tell(route, 503, "{}"));
    screen.signIn();

    Locator told = screen.page().getByText("The service does not answer.");
    assertThat(told).hasCount(1);
    assertThat(screen.page().getByRole(AriaRole.ALERT)).hasCount(1);
    screen.page().unroute("**/v1/**");
    screen.comeBack();

    assertThat(screen.row(WAITING, "ubuntu")).isVisible();
    assertThat(told).hasCount(0);
  }

  private static void tell(Route route, int status, String body) {
    route.fulfill(new Route.FulfillOptions().setStatus(status).setBody(body));
  }

  @Test
  @DisplayName("a change that another one came between can be tried again")
  void concurrentChange() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.pressIn(screen.row(OWN, "ubuntu"), "Delete");
    assertThat(screen.dialog()).isVisible();
    screen
        .page()
        .route(
            "**/v2/images/*",
            route ->
                tell(route, 409, "{\"error\":{\"code\":\"SHARE.0008\",\"message\":\"Changed\"}}"));

    screen.press("Delete");
    assertThat(screen.dialog()).containsText("Changed");
    screen.page().unroute("**/v2/images/*");
    screen.press("Try again");

    assertThat(screen.page().getByText("“ubuntu” is deleted.")).isVisible();
  }

  @Test
  @DisplayName("R32: an offer that nobody answered is told as not known, and repeated by a click")
  void unknownOutcome() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.pressIn(screen.row(OWN, "ubuntu"), "Share");
    screen.page().route("**/v1/cloudimages/members", Route::abort);

    screen.shareWith(ravi.project());

    assertThat(screen.dialog()).containsText("it is not known whether this was done");
  }

  @Test
  @DisplayName("who is offline is told so")
  void offline() {
    Screen screen = CONSOLE.screen(ravi).signIn();
    assertThat(screen.page().getByText("Nothing here yet")).isVisible();
    screen.page().context().setOffline(true);

    screen.comeBack();
    assertThat(screen.page().getByText("You are offline.")).isVisible();
    screen.page().context().setOffline(false);
    screen.comeBack();

    assertThat(screen.page().getByText("You are offline.")).hasCount(0);
  }
}
