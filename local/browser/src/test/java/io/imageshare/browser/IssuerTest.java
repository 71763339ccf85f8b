package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in by an issuer of tokens: OpenID Connect, authorization code with PKCE. */
class IssuerTest {
  @RegisterExtension
  static final RunningConsole CONSOLE =
      new RunningConsole(Map.of("ConsoleClientId", "console", "PrivateImageLimit", "2000"));

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  private Screen signedIn(Issuer issuer, String fragment) {
    Screen screen = CONSOLE.screen(ravi);
    issuer.answerIn(screen.page().context());
    screen.page().navigate(CONSOLE.api() + "/console/" + fragment);
    screen.press("Sign in");
    assertThat(screen.page().getByText("Sign out")).isVisible();
    return screen;
  }

  @Test
  @DisplayName("the code that the issuer gives is redeemed with the verifier that was kept")
  void signIn() {
    Issuer issuer = new Issuer(ravi);
    olivia.shares(List.of(olivia.registers("ubuntu", "system_disk")), List.of(ravi.project()));

    Screen screen = signedIn(issuer, "");

    assertThat(screen.row("Images waiting for your answer", "ubuntu")).isVisible();
    assertThat(issuer.asked())
        .containsEntry("response_type", "code")
        .containsEntry("client_id", "console")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("ui_locales", "en")
        .containsEntry("redirect_uri", CONSOLE.api() + "/console/");
    assertThat(issuer.verified()).isTrue();
  }

  @Test
  @DisplayName("a deep link is gone on with after signing in")
  void deepLink() {
    String mine = "#/" + CONSOLE.region() + "/" + ravi.project() + "/mine";

    Screen screen = signedIn(new Issuer(ravi), mine);

    assertThat(screen.heading("My Images")).isVisible();
    assertThat(screen.page()).hasURL(CONSOLE.api() + "/console/" + mine);
  }

  @Test
  @DisplayName("tokens are in memory only, and so is whose they are")
  void memory() {
    Page page = signedIn(new Issuer(ravi), "").page();

    Object kept =
        page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])");

    assertThat(String.valueOf(kept)).doesNotContain("eyJ", "Ravi");
  }

  @Test
  @DisplayName(
      "whoever has to leave for the issuer amid a batch is told what was done, and what not")
  void brokenOff() {
    olivia.sharesMoreThanOnePart(ravi.project());
    Screen screen = signedIn(new Issuer(ravi), "");
    AtomicInteger parts = new AtomicInteger();
    String members = "**/v1/cloudimages/members";
    screen
        .page()
        .route(
            members,
            route -> {
              if (parts.incrementAndGet() == 1) {
                route.resume();
              } else {
                route.fulfill(new Route.FulfillOptions().setStatus(401).setBody("{}"));
              }
            });

    screen.press("Accept all");
    screen.press("Sign in again");

    assertThat(screen.page().getByText("Your session ended after 10 of 101.")).isVisible();
    assertThat(screen.sharedTab()).hasText(Pattern.compile("91 waiting for your answer"));
  }

  @Test
  @DisplayName("whoever has to leave for the issuer amid an offer finds what was typed of it")
  void typed() {
    ravi.registers("ubuntu", "system_disk");
    Screen screen = signedIn(new Issuer(ravi), "");
    screen.follow("My Images");
    screen.pressIn(screen.row("Images of this project", "ubuntu"), "Share");
    screen.field("Project IDs").fill(olivia.project());
    screen.field("Note").fill("For the build");
    screen.press("Continue");
    screen
        .page()
        .route(
            "**/v1/cloudimages/members",
            route -> route.fulfill(new Route.FulfillOptions().setStatus(401).setBody("{}")));

    screen.press("Share");
    screen.press("Sign in again");

    assertThat(screen.field("Project IDs")).hasValue(olivia.project());
    assertThat(screen.field("Note")).hasValue("For the build");
  }

  @Test
  @DisplayName("a sign-in that the issuer refuses can be tried again")
  void refused() {
    Screen screen = CONSOLE.screen(ravi);
    Issuer issuer = new Issuer(ravi);
    issuer.refuse();
    issuer.answerIn(screen.page().context());
    screen.page().navigate(CONSOLE.api() + "/console/");

    screen.press("Sign in");

    assertThat(screen.page().getByText("The sign-in did not succeed.")).isVisible();
    assertThat(screen.button("Sign in")).isVisible();
  }

  @Test
  @DisplayName("a page that is loaded anew goes on at its place, without a click or a question")
  void reload() {
    Issuer issuer = new Issuer(ravi);
    Screen screen = signedIn(issuer, "");
    screen.follow("My Images");

    screen.page().reload();

    assertThat(screen.heading("My Images")).isVisible();
    assertThat(issuer.asked()).containsEntry("prompt", "none");
  }

  @Test
  @DisplayName("whoever is no longer signed in at the issuer is asked to sign in, once")
  void issuersSessionOver() {
    Issuer issuer = new Issuer(ravi);
    Screen screen = signedIn(issuer, "");
    issuer.endSession();

    screen.page().reload();
    screen.press("Sign in");

    assertThat(screen.page().getByText("Sign out")).isVisible();
    assertThat(issuer.asked()).doesNotContainKey("prompt");
  }

  @Test
  @DisplayName("whoever has signed out is not signed in by loading the page anew")
  void signedOut() {
    Screen screen = signedIn(new Issuer(ravi), "");
    screen.press("Sign out");
    assertThat(screen.button("Sign in")).isVisible();

    screen.page().reload();

    assertThat(screen.button("Sign in")).isVisible();
  }
}
