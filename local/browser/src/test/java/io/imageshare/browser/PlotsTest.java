package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is drawn: how much of the quota is used, and shares by state over time. */
class PlotsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String OWN = "Images of this project";
  private static final String RECIPIENTS = "Projects that this image is shared with";
  private static final String OPEN = "How it came to be";

  /** Where the plot reads events back: the rest of the page reads fewer at once. */
  private static final Pattern EVENTS = Pattern.compile(".*/v1/events\\?before=.*limit=1000");

  /** More than lies between two questions of a page. */
  private static final Duration LATER = Duration.ofMinutes(10);

  private static final Pattern FILE = Pattern.compile(".*/plots\\.js");

  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("ShareLimit", "2"));

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");
  private final Person chen = CONSOLE.person("chen", "third");
  private final Person idle = CONSOLE.person("idle", "others");
  private String image = "";

  /** Of three offers one was accepted, one rejected, and one waits. */
  @BeforeEach
  void shares() {
    image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(image), List.of(ravi.project(), chen.project(), idle.project()));
    ravi.answers(List.of(image), "accepted");
    chen.answers(List.of(image), "rejected");
  }

  private Screen recipients() {
    return recipients(CONSOLE.screen(olivia));
  }

  private Screen recipients(Screen screen) {
    screen.signIn();
    screen.follow("My Images");
    screen.follow("ubuntu");
    assertThat(screen.table(RECIPIENTS)).isVisible();
    return screen;
  }

  private static void open(Screen screen) {
    screen.page().getByText(OPEN).click();
  }

  private static Locator plot(Screen screen) {
    return screen
        .page()
        .getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Shares by state over time"));
  }

  /** What somebody hears who doesn't see the plot. */
  private static void says(Screen screen, String first, String last) {
    assertThat(plot(screen))
        .hasAccessibleName(
            Pattern.compile(
                "Shares by state over time On [^:]+:[^:]+: "
                    + first
                    + "\\. On [^:]+:[^:]+: "
                    + last
                    + "\\."));
  }

  private static Locator problem(Screen screen) {
    return screen.page().locator("details .problem");
  }

  @Test
  @DisplayName(
      "R1: the bar of an image's quota is as long as there are acceptances, and full at last")
  void quota() {
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    Locator quota = screen.row(OWN, "ubuntu").locator(".quota");
    assertThat(quota).hasText("1 of 2 accepted");
    assertThat(quota.locator("rect")).hasAttribute("width", "32");
    assertThat(quota.locator(".full")).hasCount(0);

    idle.answers(List.of(image), "accepted");
    screen.comeBack();

    assertThat(quota).hasText("2 of 2 accepted");
    assertThat(quota.locator(".full")).hasAttribute("width", "64");
    assertThat(quota.locator("svg")).hasAttribute("aria-hidden", "true");
  }

  @Test
  @DisplayName(
      "R40: the plot ends with the numbers of the list, and begins with those of the first event")
  void numbers() {
    Screen screen = recipients();

    open(screen);

    says(screen, "0 accepted, 0 pending, 0 rejected", "1 accepted, 1 pending, 1 rejected");
    for (String state : List.of("Accepted", "Pending", "Rejected")) {
      assertThat(screen.row(RECIPIENTS, state)).hasCount(1);
      assertThat(screen.page().locator(".plot li").filter(having(state))).hasText(state + " 1");
    }
    assertThat(screen.page().locator(".plot > div > span").first()).hasText("3");
    assertThat(screen.page().locator(".plot figcaption")).hasCount(0);
    assertThat(screen.complaints()).isEmpty();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  @DisplayName("R40: what happens while it is open is in it, too: here a stop")
  void follows() {
    Screen screen = recipients();
    open(screen);
    assertThat(plot(screen)).isVisible();

    olivia.stops(image, chen.project(), "Replaced");
    screen.comeBack();

    says(screen, "0 accepted, 0 pending, 0 rejected", "1 accepted, 1 pending, 0 rejected");
  }

  @Test
  @DisplayName("its numbers can be read as a table, by the keyboard alone")
  void table() {
    Screen screen = recipients();
    screen.page().locator("summary").first().focus();
    screen.page().keyboard().press("Enter");
    assertThat(plot(screen)).isVisible();

    screen.page().keyboard().press("Tab");
    screen.page().keyboard().press("Enter");

    Locator newest = screen.table("Shares by state over time").locator("tbody tr").first();
    assertThat(newest.locator("td:nth-child(n+2)")).hasText(new String[] {"1", "1", "1"});
  }

  @Test
  @DisplayName("an image that was never shared has no plot, and the page says so")
  void nothing() {
    olivia.registers("debian", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.follow("debian");

    open(screen);

    assertThat(screen.page().getByText("No change of its shares is known")).isVisible();
  }

  @Test
  @DisplayName(
      "what can't be read is told with the ID of its request, and read when it is asked again")
  void unread() {
    Screen screen = CONSOLE.screen(olivia);
    screen.page().clock().install();
    recipients(screen);
    // The page would ask again by itself.
    screen.page().clock().pauseAt(System.currentTimeMillis() + LATER.toMillis());
    screen.page().route(EVENTS, PlotsTest::fail);
    open(screen);
    assertThat(problem(screen)).containsText("Request ID: JKJaXmPLvHcESHA=");

    screen.page().unroute(EVENTS);
    problem(screen).getByRole(AriaRole.BUTTON).click();

    assertThat(plot(screen)).isVisible();
    assertThat(problem(screen)).hasCount(0);
  }

  private static void fail(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(503)
            .setHeaders(Map.of("Apigw-Requestid", "JKJaXmPLvHcESHA="))
            .setBody("{\"message\":\"Service Unavailable\"}"));
  }

  @Test
  @DisplayName(
      "its file is loaded by whoever opens it, once, and asked for again if it was not there")
  void file() {
    List<String> asked = new ArrayList<>();
    Screen screen = CONSOLE.screen(olivia);
    screen.page().onRequest(request -> asked.add(request.url().replaceFirst(".*/", "")));
    screen.page().route(FILE, Route::abort);
    screen.signIn();
    screen.follow("My Images");
    screen.follow("ubuntu");
    assertThat(screen.table(RECIPIENTS)).isVisible();
    assertThat(asked).doesNotContain("plots.js");
    open(screen);
    assertThat(problem(screen)).containsText("The service does not answer.");

    screen.page().unroute(FILE);
    problem(screen).getByRole(AriaRole.BUTTON).click();

    assertThat(plot(screen)).isVisible();
  }

  @Test
  @DisplayName("no more than 2,000 events are read back, and what that leaves out is told")
  void bounded() {
    List<String> asked = new ArrayList<>();
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.page().route(EVENTS, route -> more(route, asked));
    screen.follow("My Images");
    screen.follow("ubuntu");

    open(screen);

    assertThat(screen.page().locator(".plot figcaption")).containsText("the last 2,000 events");
    assertThat(asked).hasSize(2);
  }

  /** As if there were always more, the oldest of which is from long after the image was made. */
  private static void more(Route route, List<String> asked) {
    asked.add(route.request().url());
    ObjectNode page = (ObjectNode) JSON.readTree(route.fetch().text());
    page.put("before", "9");
    page.path("events").forEach(event -> ((ObjectNode) event).put("time", "2099-01-01T00:00:00Z"));
    route.fulfill(
        new Route.FulfillOptions().setContentType("application/json").setBody(page.toString()));
  }
}
