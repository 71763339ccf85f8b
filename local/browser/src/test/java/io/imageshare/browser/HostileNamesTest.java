package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    assertThat(screen.page().locator("main script, main img, main svg, main b")).hasCount(0);
    assertThat(screen.complaints()).noneMatch(text -> text.contains("Content Security Policy"));
  }
}
