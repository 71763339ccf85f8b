package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever complains can say by what ID the log has the request that did not succeed. */
class RequestIdsTest {
  private static final Pattern SERVICE_ID =
      Pattern.compile("Request ID: req-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("ShareLimit", "1"));

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person chen = CONSOLE.person("chen", "third");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  @Test
  @DisplayName("R31: a refusal of a pair, and what is planned of it, tell the ID of their request")
  void pairs() {
    List<String> images = olivia.sharesNew(1, "system_disk", ravi.project(), chen.project());
    chen.answers(images, "accepted");
    Screen screen = CONSOLE.screen(ravi).signIn();

    screen.press("Accept all");

    assertThat(screen.dialog()).containsText(SERVICE_ID);
  }

  @Test
  @DisplayName("R30: so does an image that there isn't")
  void missing() {
    Screen screen =
        CONSOLE.screen(ravi).open("#/" + CONSOLE.region() + "/" + ravi.project() + "/mine/nothing");

    assertThat(screen.heading("There is no such image here")).isVisible();
    assertThat(screen.page().locator("main")).containsText(SERVICE_ID);
  }

  @Test
  @DisplayName("so does a deletion that API Gateway has answered before any function")
  void gateway() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.pressIn(screen.row("Images of this project", "ubuntu"), "Delete");
    assertThat(screen.dialog()).isVisible();
    screen
        .page()
        .route(
            "**/v2/images/*",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(503)
                        .setHeaders(Map.of("Apigw-Requestid", "JKJaXmPLvHcESHA="))
                        .setBody("{\"message\":\"Service Unavailable\"}")));

    screen.press("Delete");

    assertThat(screen.dialog()).containsText("Request ID: JKJaXmPLvHcESHA=");
  }

  @Test
  @DisplayName("a request that nobody answered has none")
  void unanswered() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.pressIn(screen.row("Images of this project", "ubuntu"), "Share");
    screen.page().route("**/v1/cloudimages/members", Route::abort);

    screen.shareWith(ravi.project());

    assertThat(screen.dialog()).containsText("it is not known whether this was done");
    assertThat(screen.dialog()).not().containsText("Request ID");
  }
}
