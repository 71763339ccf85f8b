package io.imageshare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What pages of other sites, open in a browser on this machine, can do to the service on it. */
class ForeignPagesTest {
  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private static HttpServer otherSite;

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Page page = CONSOLE.page();

  @BeforeAll
  static void startOtherSite() throws IOException {
    otherSite = HttpServer.start(0, exchange -> exchange.answer(HttpAnswer.json(200, "{}")));
  }

  @AfterAll
  static void stopOtherSite() {
    otherSite.close();
  }

  @Test
  @DisplayName("a name of another site's own, which leads here, gets them no tokens")
  void reboundName() {
    int port = CONSOLE.api().getPort();

    Response rebound =
        page.navigate("http://" + Chromium.REBOUND + ":" + port + "/console/users.json");

    assertThat(rebound.status()).isEqualTo(421);
    assertThat(page.navigate(CONSOLE.api() + "/console/users.json").text()).contains("token");
  }

  @Test
  @DisplayName("they can't read what the page of the service can")
  void reading() {
    String read = "url => fetch(url).then(answer => answer.text(), () => 'nothing')";
    String users = CONSOLE.api() + "/console/users.json";

    page.navigate(otherSite.address().toString());
    assertThat(page.evaluate(read, users)).isEqualTo("nothing");

    page.navigate(CONSOLE.api() + "/console/");
    assertThat(page.evaluate(read, users).toString()).contains("token");
  }

  @Test
  @DisplayName("they invoke no function, though browsers don't ask before they send text")
  void invoking() throws Exception {
    page.navigate(otherSite.address().toString());

    page.evaluate(
        "([url, event]) => fetch(url, {method: 'POST', mode: 'no-cors', body: event})",
        List.of(registering().toString(), event()));

    assertThat(olivia.images()).isEmpty();
    assertThat(invokedFromHere()).isEqualTo(200);
    assertThat(olivia.images()).containsExactly("planted");
  }

  private static URI registering() {
    return URI.create(CONSOLE.functions() + "/2015-03-31/functions/CatalogFunction/invocations");
  }

  /** What API Gateway would hand to the function to register an image. */
  private String event() {
    return """
    {
      "version": "2.0",
      "routeKey": "POST /v2/images",
      "headers": {"content-type": "application/json"},
      "requestContext": {
        "requestId": "planted",
        "authorizer": {"jwt": {"claims": {"project_id": "%s", "roles": "[member]"}}}
      },
      "body": "{\\"name\\": \\"planted\\"}",
      "isBase64Encoded": false
    }
    """
        .formatted(olivia.project());
  }

  private int invokedFromHere() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(registering()).POST(BodyPublishers.ofString(event())).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
  }
}
