package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Of a list that takes several calls only those rows are read again that may be otherwise. */
class CatchingUpTest {
  private static final String ACCEPTED = "Accepted images";

  /** What is asked of named images. */
  private static final Pattern NAMED = Pattern.compile(".*status=accepted.*image_id=.*");

  private static final Pattern EVENTS = Pattern.compile(".*/v1/events\\?after=.*");

  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("PrivateImageLimit", "200"));

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");
  private final List<String> named = new ArrayList<>();
  private Screen screen;

  @BeforeEach
  void listen() {
    screen = CONSOLE.screen(ravi);
    screen.page().onRequest(this::note);
  }

  private void note(Request request) {
    if (NAMED.matcher(request.url()).matches()) {
      named.add(request.url());
    }
  }

  /** A list of that many accepted images, all of which are read. */
  private LongList readAll(int rows) {
    LongList list = LongList.accepted(rows).inPlaceOfAccepted(screen.page());
    screen.open("#/eu-test-1/" + ravi.project() + "/received?sort=-image");
    assertThat(screen.row(ACCEPTED, "image-" + (rows - 1))).hasCount(1);
    return list;
  }

  private String sharesOne() {
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(image), List.of(ravi.project()));
    return image;
  }

  @Test
  @DisplayName("R40: what others do to one image among thousands is seen by reading that one")
  void others() {
    LongList list = readAll(2_500);
    String image = sharesOne();

    ravi.answers(List.of(image), "accepted");
    screen.comeBack();
    assertThat(screen.row(ACCEPTED, "ubuntu")).hasCount(1);
    ravi.answers(List.of(image), "rejected");
    screen.comeBack();
    assertThat(screen.row(ACCEPTED, "ubuntu")).hasCount(0);

    assertThat(list.asked()).hasSize(4);
    assertThat(named).isNotEmpty().allMatch(address -> address.endsWith(image + "&limit=50"));
  }

  @Test
  @DisplayName("what one does oneself is seen in the same way")
  void oneself() {
    LongList list = readAll(2_500);
    sharesOne();
    screen.comeBack();

    screen.pressIn(screen.row("Images waiting for your answer", "ubuntu"), "Accept");
    assertThat(screen.row(ACCEPTED, "ubuntu")).hasCount(1);
    screen.pressIn(screen.row(ACCEPTED, "ubuntu"), "Reject");
    screen.press("Reject");
    assertThat(screen.row(ACCEPTED, "ubuntu")).hasCount(0);

    assertThat(list.asked()).hasSize(4);
  }

  @Test
  @DisplayName("fifty images are named at once")
  void many() {
    LongList list = readAll(3_500);

    olivia.sharesMoreThanOnePart(ravi.project());
    String last = sharesOne();
    ravi.answers(List.of(last), "accepted");
    screen.comeBack();

    assertThat(screen.row(ACCEPTED, "ubuntu")).hasCount(1);
    assertThat(named).hasSizeGreaterThanOrEqualTo(3);
    assertThat(list.asked()).hasSize(5);
  }

  @Test
  @DisplayName("after ten minutes all is read again: not all that changes is an event")
  void atTimes() {
    screen.page().clock().install();
    LongList list = readAll(2_500);
    screen.page().clock().fastForward(660_000);

    ravi.answers(List.of(sharesOne()), "accepted");
    screen.comeBack();

    screen.page().waitForCondition(() -> list.asked().size() == 7);
    assertThat(named).isEmpty();
  }

  @Test
  @DisplayName("where as few calls read all of it, all of it is read")
  void much() {
    LongList list = readAll(1_500);

    olivia.sharesMoreThanOnePart(ravi.project());
    screen.comeBack();

    screen.page().waitForCondition(() -> list.asked().size() == 5);
    assertThat(named).isEmpty();
  }

  /** Reads more than a page of the list that the service answers with, and not all of it. */
  private void readPart(LongList list) {
    list.inPlaceOfAccepted(screen.page());
    screen.signIn();
    while (list.asked().size() < 5) {
      LongList.readOn(screen);
    }
  }

  @Test
  @DisplayName("what is newer than all that is read of a list stands above it")
  void newer() {
    LongList list = LongList.accepted(3_000);
    readPart(list);

    ravi.answers(List.of(sharesOne()), "accepted");
    screen.comeBack();
    screen.page().evaluate("scrollTo(0, 0)");

    assertThat(screen.row(ACCEPTED, "ubuntu")).hasAttribute("aria-rowindex", "2");
    assertThat(list.asked()).hasSize(5);
  }

  @Test
  @DisplayName("what comes later in a list than what is read of it is shown once that is read")
  void later() {
    LongList list = LongList.acceptedLater(2_500);
    readPart(list);
    String image = sharesOne();

    ravi.answers(List.of(image), "accepted");
    screen.page().waitForResponse(NAMED, screen::comeBack);
    LongList.readOn(screen);

    assertThat(screen.page().locator(".list-end > span")).containsText("2,500 shown");
    assertThat(screen.row(ACCEPTED, "ubuntu")).hasCount(0);
  }

  @Test
  @DisplayName("R40: the last row that is read stays in the list when something happens to it")
  void lastRead() {
    LongList list = LongList.accepted(2_500);
    readPart(list);
    String image = LongList.id(1_599);
    Page page = screen.page();
    page.route(NAMED, route -> tell(route, "{\"shares\":[" + list.row(1_599) + "]}"));
    String event = "{\"image_id\":\"" + image + "\"}";
    String events = "{\"events\":[" + event + "],\"after\":\"1\",\"more\":false}";
    page.route(EVENTS, route -> tell(route, events), new Page.RouteOptions().setTimes(1));

    page.waitForResponse(NAMED, screen::comeBack);
    LongList.readOn(screen);

    assertThat(page.locator(".list-end > span")).containsText("2,500 shown");
  }

  private static void tell(Route route, String json) {
    route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(json));
  }
}
