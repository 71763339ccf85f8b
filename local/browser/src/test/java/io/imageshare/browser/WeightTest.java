package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page costs a browser. */
class WeightTest {
  private static final int MOST_BYTES = 70_000;

  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("ConsoleClientId", "console"));

  @Test
  @DisplayName("the first view takes fewer than 6 requests and 70 KB; the second nothing anew")
  void firstView() {
    Screen screen = CONSOLE.screen(CONSOLE.person("ravi", "recipients"));
    screen.page().context().route(Tokens.ISSUER + "/**", Route::abort);
    List<Request> requests = new ArrayList<>();
    screen.page().onRequestFinished(requests::add);
    screen.front();
    List<Request> own =
        requests.stream()
            .filter(request -> request.url().contains("/console/"))
            .filter(request -> !request.url().endsWith("/users.json"))
            .filter(request -> !request.url().endsWith("/favicon.svg"))
            .toList();

    assertThat(own).hasSizeLessThan(6);
    assertThat(own).noneMatch(request -> request.url().endsWith("/plots.js"));
    assertThat(own.stream().mapToInt(request -> request.sizes().responseBodySize).sum())
        .isLessThan(MOST_BYTES);
  }

  @Test
  @DisplayName("a file that the browser has is not sent again")
  void secondView() {
    Screen screen = CONSOLE.screen(CONSOLE.person("ravi", "recipients")).front();
    String tag =
        String.valueOf(
            screen
                .page()
                .evaluate("fetch('console.js').then((response) => response.headers.get('ETag'))"));

    Object status =
        screen
            .page()
            .evaluate(
                "tag => fetch('console.js', {cache: 'no-store', headers: {'If-None-Match': tag}})"
                    + ".then((response) => response.status)",
                tag);

    assertThat(status).isEqualTo(304);
  }

  @Test
  @DisplayName("no page may frame the console, and no script but its own runs in it")
  void contentSecurityPolicy() {
    Screen screen = CONSOLE.screen(CONSOLE.person("ravi", "recipients"));
    Response response = screen.page().navigate(CONSOLE.api() + "/console/");

    assertThat(response.headers().get("content-security-policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .contains("require-trusted-types-for 'script'")
        .doesNotContain("unsafe");
    assertThat(screen.page().locator("script:not([src]), style, [style], [onclick]")).hasCount(0);
  }
}
