package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What other projects have written is text, whatever it looks like. */
class HostileNamesTest {
  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person mallory = CONSOLE.person("mallory", "attackers");
  private final Person ravi = CONSOLE.person("ravi", "recipients");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=\"window.hacked=1\">",
        "<script>window.hacked=1</script>",
        "\"><svg onload=window.hacked=1>",
        "javascript:window.hacked=1",
        "${window.hacked=1}{{constructor.constructor('window.hacked=1')()}}",
        "<!--?lit$1234567890$--><b>bold</b>",
        "&lt;b&gt;",
        "\u05d0\u200f.exe",
        "%3Cscript%3E"
      })
  @DisplayName("a hostile name is shown as it is, in every place that shows it")
  void names(String name) {
    ObjectNode image = new JsonMapper().createObjectNode();
    image.put("name", name).put("kind", "system_disk").put("os_distro", name);
    image.putArray("tags").add(name);
    List<String> images = List.of(mallory.registers(image));
    mallory.shares(images, List.of(ravi.project()));
    Screen screen = CONSOLE.screen(ravi).signIn();

    assertThat(screen.page().locator("bdi.name").first()).hasText(name);
    ravi.answers(images, "accepted");
    screen.comeBack();
    screen.pressIn(screen.table("Accepted images").getByRole(AriaRole.ROW).last(), "Replicate");
    assertThat(screen.dialog().getByRole(AriaRole.TEXTBOX)).hasValue(name + " (replica)");
    screen.press("Cancel");
    screen.pressIn(screen.table("Accepted images").getByRole(AriaRole.ROW).last(), "Reject");
    assertThat(screen.dialog().locator("bdi")).hasText(name);
    screen.press("Cancel");
    screen.table("Accepted images").getByRole(AriaRole.LINK).first().click();
    assertThat(screen.page().locator("h1")).hasText(name);
    screen.follow("News");
    assertThat(screen.page().locator(".news bdi").first()).hasText(name);

    assertUnharmed(screen);
  }

  @Test
  @DisplayName("a name or note of before that turns its direction is not read as another one")
  void turned() {
    mallory.shares(List.of(mallory.registers("exe", "system_disk")), List.of(ravi.project()));
    Screen screen = CONSOLE.screen(ravi);
    screen.page().route("**/v1/shares/received?status=pending*", HostileNamesTest::tellTurned);

    screen.signIn();

    assertThat(screen.page().locator("bdi.name").first()).hasText("a\ufffdgnp.exe");
    assertThat(screen.page().locator("bdi.said").first()).hasText("b\ufffdc");
    assertThat(screen.page().locator("bdi.name").first()).hasCSS("unicode-bidi", "isolate");
  }

  private static void tellTurned(Route route) {
    JsonMapper mapper = new JsonMapper();
    JsonNode json = mapper.readTree(route.fetch().text());
    for (JsonNode share : json.path("shares")) {
      ((ObjectNode) share).put("image_name", "a\u202egnp.exe").put("note", "b\u2066c");
    }
    route.fulfill(
        new Route.FulfillOptions().setContentType("application/json").setBody(json.toString()));
  }

  @Test
  @DisplayName("a name in a notice keeps its direction within it")
  void notices() {
    String name = "\u05d0\u05d1 (1)";
    ravi.registers(name, "system_disk");
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.follow("My Images");

    screen.button("Delete " + name).click();
    screen.press("Delete");

    assertThat(screen.page().locator(".notice bdi")).hasText(name);
    assertThat(screen.page().locator(".notice")).containsText("“" + name + "” is deleted.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<img src=x onerror=\"window.hacked=1\">", "${window.hacked=1}<b>bold</b>"})
  @DisplayName("R36: a hostile note or reason is shown as it is, in every place that shows it")
  void notesAndReasons(String text) {
    String image = mallory.registers("noted", "system_disk");
    mallory.shares(List.of(image), List.of(ravi.project()), Map.of("note", text));
    Screen screen = CONSOLE.screen(ravi).signIn();

    assertThat(screen.page().locator("bdi.said")).hasText(text);
    screen.follow("noted");
    assertThat(screen.page().locator(".facts bdi.said")).hasText(text);
    mallory.retires(image, Map.of("note", text));
    screen.comeBack();
    assertThat(screen.page().locator(".facts bdi.said")).hasText(new String[] {text, text});
    mallory.stops(image, ravi.project(), text);
    screen.page().reload();
    assertThat(screen.heading("There is no such image here")).isVisible();
    assertThat(screen.page().locator("bdi.said")).hasText(text);

    assertUnharmed(screen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#/%3Cimg%20src=x%20onerror=window.hacked=1%3E/x/received/y",
        "#/eu-test-1/%3Cscript%3Ewindow.hacked=1%3C%2Fscript%3E/received",
        "#/eu-test-1/%E0%A4%A/received/%",
        "#javascript:window.hacked=1"
      })
  @DisplayName("a hostile link leads nowhere")
  void links(String fragment) {
    Screen screen = CONSOLE.screen(ravi).open(fragment);

    assertThat(screen.page().getByRole(AriaRole.MAIN)).isVisible();
    assertUnharmed(screen);
  }

  @Test
  @DisplayName("a hostile image ID in a link names no image")
  void imageId() {
    Screen screen =
        CONSOLE
            .screen(ravi)
            .open("#/eu-test-1/" + ravi.project() + "/received/..%2F..%2Fv1%2Fshares%2Fsummary");

    assertThat(screen.heading("There is no such image here")).isVisible();
    assertUnharmed(screen);
  }

  @Test
  @DisplayName("hostile project IDs are shown as what they are, and not sent")
  void projectIds() {
    ravi.registers("own", "system_disk");
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.follow("My Images");
    screen.pressIn(screen.row("Images of this project", "own"), "Share");

    screen.dialog().getByLabel("Project IDs").fill("ok, <b>x</b> über a.b #1");

    assertThat(screen.dialog()).containsText("These can’t be project IDs:");
    assertThat(screen.dialog().locator(".check.wrong").first())
        .containsText("<b>x</b> über a.b #1");
    assertThat(screen.button("Continue")).isDisabled();
    assertUnharmed(screen);
  }

  private static void assertUnharmed(Screen screen) {
    assertThat(screen.page().evaluate("window.hacked === undefined")).isEqualTo(true);
    assertThat(screen.page().locator("main script, main img, main svg:not(.quota > svg), main b"))
        .hasCount(0);
    assertThat(screen.complaints()).noneMatch(text -> text.contains("Content Security Policy"));
  }
}
