package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is to be known of an image before one acts, and what can't be done with it. */
class HindrancesTest {
  private static final JsonMapper JSON = new JsonMapper();

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");

  private static ObjectNode named(String name) {
    return JSON.createObjectNode().put("name", name).put("kind", "system_disk");
  }

  private Screen ownImages() {
    Screen screen = CONSOLE.screen(olivia).signIn();
    screen.follow("My Images");
    return screen;
  }

  private static Locator button(Screen screen, String image, String name) {
    return screen
        .row("Images of this project", image)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  @Test
  @DisplayName("R5: an image that can't be shared says why at its button, which does nothing else")
  void encrypted() {
    olivia.registersEncrypted("secret");
    Screen screen = ownImages();
    assertThat(button(screen, "secret", "Share")).isDisabled();

    button(screen, "secret", "Share").press("Enter");

    assertThat(screen.page().locator(".notice"))
        .containsText("An encrypted image can’t be shared.");
    assertThat(screen.dialog()).hasCount(0);
  }

  @Test
  @DisplayName("a protected image says that it is, instead of asking whether to delete it")
  void protectedImage() {
    olivia.registers(named("kept").put("protected", true));
    Screen screen = ownImages();
    assertThat(button(screen, "kept", "Delete")).isDisabled();
    assertThat(button(screen, "kept", "Share")).isEnabled();

    button(screen, "kept", "Delete").press("Enter");

    assertThat(screen.page().locator(".notice")).containsText("The image is protected.");
    assertThat(screen.dialog()).hasCount(0);
  }

  @Test
  @DisplayName("whose only role is reader sees everything, and is told why nothing can be changed")
  void reader() {
    Person ravi = CONSOLE.person("ravi", "recipients");
    String image = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(image), List.of(ravi.project()));
    Screen screen = CONSOLE.screen(ravi.reading()).signIn();
    assertThat(screen.page().getByText("Read only")).isVisible();
    Locator row = screen.row("Images waiting for your answer", "ubuntu");
    Locator all =
        screen.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept all"));
    assertThat(row.getByRole(AriaRole.BUTTON)).hasCount(2);
    assertThat(row.getByRole(AriaRole.BUTTON).nth(0)).isDisabled();
    assertThat(row.getByRole(AriaRole.BUTTON).nth(1)).isDisabled();
    assertThat(all).isDisabled();

    all.press("Enter");

    assertThat(screen.page().locator(".notice")).containsText("Your only role is reader");
    assertThat(row).isVisible();
    assertThat(screen.complaints()).isEmpty();
  }

  @Test
  @DisplayName("R15: a project sees how many images it owns of as many as it may")
  void quota() {
    olivia.registers(named("one"));
    olivia.registers(named("two"));

    Screen screen = ownImages();

    assertThat(screen.page().getByText("2 of 50 images owned")).isVisible();
  }

  @Test
  @DisplayName("the page of an image has what a server of it needs, how it is kept, and its tags")
  void facts() {
    ObjectNode image = named("ubuntu").put("protected", true).put("encrypted", true);
    image.put("min_disk", 10).put("min_ram", 1_536).putArray("tags").add("linux").add("lts");
    olivia.registers(image);
    Screen screen = ownImages();

    screen.follow("ubuntu");

    Locator facts = screen.page().getByLabel("About the image");
    assertThat(facts).containsText("10 GiB");
    assertThat(facts).containsText("1.5 GiB");
    assertThat(facts).containsText("Encrypted");
    assertThat(facts).containsText("Protected from being deleted");
    assertThat(facts.locator(".tag")).hasText(new String[] {"linux", "lts"});
  }
}
