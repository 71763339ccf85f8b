package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
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
import org.junit.jupiter.params.provider.CsvSource;

/** The page in whatever language of its own somebody likes best. */
class LanguagesTest {
  private static final String WAITING = "Images, die auf Ihre Antwort warten";
  private static final String ACCEPTED = "Angenommene Images";
  private static final String REJECTED = "Abgelehnte Images";
  private static final String OWN = "Images dieses Projekts";
  private static final String RECIPIENTS = "Projekte, für die dieses Image freigegeben ist";

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  private static Screen of(Person person, String locale) {
    return CONSOLE.screen(person, new Browser.NewContextOptions().setLocale(locale));
  }

  private static Locator choice(Screen screen, String label) {
    return screen.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator root(Screen screen) {
    return screen.page().locator("html");
  }

  @Test
  @DisplayName("R6, R11, R12, R18, R26: an image is shared, accepted and stopped in German")
  void lifeOfAShareInGerman() {
    olivia.registers("ubuntu-24.04", "system_disk");
    Screen owner = of(olivia, "de").signIn();
    owner.follow("Meine Images");
    owner.pressIn(owner.row(OWN, "ubuntu-24.04"), "Freigeben");
    owner.dialog().getByLabel("Projekt-IDs").fill(ravi.project());
    owner.press("Weiter");
    assertThat(owner.dialog()).containsText("Entfernen Sie zuerst vertrauliche Daten.");
    assertThat(owner.dialog()).containsText("1 Image wird 1 Projekt angeboten:");
    owner.press("Freigeben");
    assertThat(owner.dialog()).containsText("1 Angebot gemacht.");
    owner.press("Fertig");
    assertThat(owner.row(OWN, "ubuntu-24.04")).containsText("0 von 256 angenommen");

    Screen recipient = of(ravi, "de").signIn();
    assertThat(recipient.sharedTab()).hasText(Pattern.compile("1 wartet auf Ihre Antwort"));
    assertThat(recipient.heading("Ein Image wartet auf Ihre Antwort")).isVisible();
    recipient.pressIn(recipient.row(WAITING, "ubuntu-24.04"), "Annehmen");
    assertThat(recipient.page().getByText("1 Image angenommen.")).isVisible();
    recipient.row(ACCEPTED, "ubuntu-24.04").getByRole(AriaRole.LINK).first().click();
    assertThat(recipient.heading("Was dieses Projekt damit machen darf")).isVisible();
    assertThat(recipient.page().locator(".uses .refused").last())
        .containsText("Nur der Eigentümer gibt ein Image frei.");

    owner.follow("ubuntu-24.04");
    owner.pressIn(owner.row(RECIPIENTS, ravi.project()), "Freigabe beenden");
    assertThat(owner.heading("Freigabe für 1 Projekt beenden?")).isVisible();
    assertThat(owner.dialog()).containsText("Das Projekt verliert das Image sofort.");
    owner.press("Freigabe beenden");
    assertThat(owner.page().getByText("Für niemanden freigegeben")).isVisible();
    owner.follow("Neuigkeiten");
    assertThat(owner.page().getByText("Ihr Projekt hat die Freigabe von ubuntu-24.04")).isVisible();
  }

  @Test
  @DisplayName("R16: an image is rejected, and accepted after all, in German")
  void rejectedInGerman() {
    olivia.shares(List.of(olivia.registers("debian-13", "system_disk")), List.of(ravi.project()));
    Screen screen = of(ravi, "de").signIn();

    screen.pressIn(screen.row(WAITING, "debian-13"), "Ablehnen");
    assertThat(screen.heading("Dieses Image ablehnen?")).isVisible();
    screen.press("Ablehnen");
    assertThat(screen.page().getByText("1 Image abgelehnt.")).isVisible();
    screen.follow("Abgelehnte Images");
    screen.pressIn(screen.row(REJECTED, "debian-13"), "Annehmen");
    assertThat(screen.page().getByText("Nichts abgelehnt")).isVisible();
    screen.follow("Zurück zu den für mich freigegebenen Images");

    assertThat(screen.row(ACCEPTED, "debian-13")).isVisible();
  }

  @Test
  @DisplayName("R5: why an image was not offered is told in German")
  void refusedInGerman() {
    olivia.registersEncrypted("secret");
    Screen screen = of(olivia, "de").signIn();
    screen.follow("Meine Images");
    screen.page().getByLabel("secret auswählen").check();
    screen.press("Ausgewählte freigeben");
    screen.dialog().getByLabel("Projekt-IDs").fill(ravi.project());
    screen.press("Weiter");

    screen.press("Freigeben");

    assertThat(screen.dialog()).containsText("Das Angebot wurde nicht gemacht.");
    assertThat(screen.row("Ergebnis", "secret"))
        .containsText("Ein verschlüsseltes Image lässt sich nicht freigeben.");
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, en, Language",
    "de-AT, de, Sprache",
    "de, de, Sprache",
    "fr-FR, en, Language"
  })
  @DisplayName("it is the one that the browser's user likes best, else English")
  void usual(String locale, String language, String label) {
    Screen screen = of(ravi, locale).front();

    assertThat(root(screen)).hasAttribute("lang", language);
    assertThat(choice(screen, label)).hasValue(language);
  }

  @Test
  @DisplayName("only the texts of that one are loaded")
  void onlyOne() {
    Screen screen = of(ravi, "de");
    List<String> loaded = new ArrayList<>();
    screen.page().onRequestFinished(request -> loaded.add(file(request)));

    screen.signIn();

    assertThat(loaded).contains("texts.de.js").doesNotContain("texts.en.js");
  }

  private static String file(Request request) {
    return request.url().replaceFirst(".*/", "");
  }

  @Test
  @DisplayName("another one is chosen where one is, at once, and the page keeps to it")
  void chosen() {
    olivia.registers("ubuntu", "system_disk");
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    screen.page().getByLabel("Select ubuntu").check();
    String address = screen.page().url();

    choice(screen, "Language").focus();
    choice(screen, "Language").selectOption("Deutsch");

    assertThat(screen.heading("Meine Images")).isVisible();
    assertThat(screen.row(OWN, "ubuntu")).containsText("Systemplatte");
    assertThat(screen.row(OWN, "ubuntu")).containsText("2,2 GiB");
    assertThat(screen.page().getByLabel("ubuntu auswählen")).isChecked();
    assertThat(screen.page()).hasTitle(Pattern.compile("^Meine Images – "));
    assertThat(root(screen)).hasAttribute("lang", "de");
    assertThat(choice(screen, "Sprache")).isFocused();
    assertThat(screen.page()).hasURL(address);
    screen.page().reload();
    assertThat(choice(screen, "Sprache")).hasValue("de");
  }

  @Test
  @DisplayName("it is chosen before signing in, too, and back")
  void chosenBefore() {
    Screen screen = CONSOLE.screen(ravi).front();

    choice(screen, "Language").selectOption("Deutsch");
    assertThat(screen.page().getByText("Melden Sie sich als einer seiner Beispielnutzer an:"))
        .isVisible();
    choice(screen, "Sprache").selectOption("English");

    assertThat(screen.page().getByText("Sign in as one of its made-up users:")).isVisible();
  }

  @Test
  @DisplayName("a browser that keeps nothing for the page lets it be chosen all the same")
  void nothingKept() {
    Screen screen = CONSOLE.screen(ravi);
    screen
        .page()
        .addInitScript(
            "Object.defineProperty(window, 'localStorage',"
                + " {get() { throw new DOMException('no', 'SecurityError'); }})");
    screen.front();

    choice(screen, "Language").selectOption("Deutsch");

    assertThat(choice(screen, "Sprache")).hasValue("de");
    assertThat(screen.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The page can’t start. Load it again.
          de | Die Seite kann nicht starten. Laden Sie sie neu.
          """)
  @DisplayName("a page that can't have its texts says so")
  void noTexts(String language, String told) {
    Screen screen = of(ravi, language);
    screen.page().route("**/texts.*.js", Route::abort);

    screen.page().navigate(CONSOLE.api() + "/console/");

    assertThat(screen.heading(told)).isVisible();
  }

  @Test
  @DisplayName("a page that can't have those of another language stays in its own, and says so")
  void noOtherTexts() {
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.page().route("**/texts.de.js", Route::abort);

    choice(screen, "Language").selectOption("Deutsch");

    assertThat(screen.page().getByText("The texts of that language can’t be loaded")).isVisible();
    assertThat(choice(screen, "Language")).hasValue("en");
  }
}
