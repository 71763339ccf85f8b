package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person sees of the console, in words of the page. */
final class Screen {
  private static final JsonMapper JSON = new JsonMapper();

  private final Page page;
  private final URI api;
  private final Person person;
  private final List<String> complaints = new ArrayList<>();
  private boolean tokenEnded;
  private String language = "en";
  private Optional<Words> words = Optional.empty();

  Screen(BrowserContext context, URI api, Person person) {
    this.api = api;
    this.person = person;
    context.route("**/console/users.json", this::tellUser);
    this.page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
  }

  /** The one made-up user that there is to this browser. */
  private void tellUser(Route route) {
    ObjectNode json = JSON.createObjectNode();
    ObjectNode user = json.putArray("users").addObject().put("name", person.name());
    user.put("token", tokenEnded ? person.endedToken() : person.token());
    ArrayNode projects = user.putArray("projects");
    for (int i = 0; i < person.projects().size(); i++) {
      projects
          .addObject()
          .put("id", person.projects().get(i))
          .put("name", person.projectNames().get(i));
    }
    route.fulfill(
        new Route.FulfillOptions().setContentType("application/json").setBody(json.toString()));
  }

  /** Has tests go on in English words, while the page speaks that language. */
  Screen speaking(String newLanguage) {
    language = newLanguage;
    words = Optional.empty();
    return this;
  }

  /** An English word of the page in the language that it speaks. */
  String word(String english) {
    if (language.equals("en")) {
      return english;
    }
    if (words.isEmpty()) {
      words = Optional.of(Words.of(page, language));
    }
    return words.get().of(english);
  }

  /** From now on the user's tokens are good again, or no more. */
  void endTokens(boolean end) {
    tokenEnded = end;
  }

  /** Signs in, and is where the page leads to. */
  Screen signIn() {
    return open("");
  }

  /** Is where nobody has signed in yet. */
  Screen front() {
    return front("");
  }

  private Screen front(String fragment) {
    page.navigate(api + "/console/" + fragment);
    assertThat(page.getByRole(AriaRole.BUTTON, named(person.name()))).isVisible();
    return this;
  }

  /** Signs in after following a link. */
  Screen open(String fragment) {
    front(fragment);
    page.getByRole(AriaRole.BUTTON, named(person.name())).click();
    assertThat(page.getByRole(AriaRole.BANNER)).isVisible();
    return this;
  }

  Page page() {
    return page;
  }

  /** What the browser complained about. */
  List<String> complaints() {
    return complaints;
  }

  /** Follows a link of that text. */
  void follow(String text) {
    link(text).click();
  }

  Locator link(String text) {
    return page.getByRole(AriaRole.LINK, named(word(text))).first();
  }

  /** The tab of what others share; its name ends with what waits. */
  Locator sharedTab() {
    return page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK).first();
  }

  /** The button of that name, in what is open in front if anything is. */
  Locator button(String name) {
    Locator dialog = page.locator("dialog[open]");
    return (dialog.count() > 0 ? dialog : page.locator("body"))
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(word(name)).setExact(true));
  }

  void press(String name) {
    button(name).click();
  }

  /** The table of that name. */
  Locator table(String name) {
    return page.getByRole(AriaRole.TABLE, named(word(name)));
  }

  /** The row of that table that has this text. */
  Locator row(String table, String text) {
    return table(table)
        .getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  /** Presses a row's button, whose name begins with this. */
  void pressIn(Locator row, String name) {
    row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(word(name)))
        .first()
        .click();
  }

  /** How far the work is that takes several calls. */
  Locator progress() {
    return page.getByRole(AriaRole.PROGRESSBAR);
  }

  /** What is open in front of the page. */
  Locator dialog() {
    return page.getByRole(AriaRole.DIALOG);
  }

  /** The field of that name in what is open in front of the page. */
  Locator field(String name) {
    return dialog().getByLabel(word(name));
  }

  Locator heading(String text) {
    return page.getByRole(AriaRole.HEADING, named(word(text)));
  }

  /** The user comes back to the window. */
  void comeBack() {
    page.evaluate("window.dispatchEvent(new Event('focus'))");
  }

  /** Shares the images of the dialog that is open with the projects. */
  void shareWith(String projects) {
    field("Project IDs").fill(projects);
    press("Continue");
    press("Share");
    assertThat(heading("Result")).isVisible();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
