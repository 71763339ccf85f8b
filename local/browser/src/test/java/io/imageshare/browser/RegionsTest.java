package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page that knows the APIs of two regions. */
class RegionsTest {
  private static final String WAITING = "Images waiting for your answer";
  private static final String OTHER_API = "https://images.eu-test-2.example";

  @RegisterExtension
  static final RunningConsole CONSOLE =
      new RunningConsole(Map.of("ConsoleEndpoints", "eu-test-2=" + OTHER_API));

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  /** What has been shared with it, ravi sees in the other region. */
  private final Person raviThere = CONSOLE.person("ravi", "recipients");

  @Test
  @DisplayName("R10: the page switches to another region, whose API it asks then, and back")
  void switching() {
    olivia.shares(List.of(olivia.registers("near-image", "system_disk")), List.of(ravi.project()));
    olivia.shares(
        List.of(olivia.registers("far-image", "system_disk")), List.of(raviThere.project()));
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.page().route(OTHER_API + "/**", this::answerThere);
    assertThat(screen.row(WAITING, "near-image")).isVisible();
    assertThat(region(screen)).hasValue("eu-test-1");

    region(screen).selectOption("eu-test-2");
    assertThat(screen.row(WAITING, "far-image")).isVisible();
    assertThat(screen.row(WAITING, "near-image")).hasCount(0);
    assertThat(screen.page()).hasURL(Pattern.compile("#/eu-test-2/" + ravi.project()));
    region(screen).selectOption("eu-test-1");

    assertThat(screen.row(WAITING, "near-image")).isVisible();
    assertThat(screen.row(WAITING, "far-image")).hasCount(0);
  }

  /** The other region is played by this one, where another project stands for the same. */
  private void answerThere(Route route) {
    Map<String, String> headers = new HashMap<>(route.request().headers());
    headers.put("x-auth-token", raviThere.token());
    headers.put("x-project-id", raviThere.project());
    String url = route.request().url().replace(OTHER_API, CONSOLE.api().toString());
    APIResponse response = route.fetch(new Route.FetchOptions().setUrl(url).setHeaders(headers));
    Map<String, String> answered = new HashMap<>(response.headers());
    answered.put("access-control-allow-origin", "*");
    route.fulfill(new Route.FulfillOptions().setResponse(response).setHeaders(answered));
  }

  private static Locator region(Screen screen) {
    return screen
        .page()
        .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Region"));
  }
}
