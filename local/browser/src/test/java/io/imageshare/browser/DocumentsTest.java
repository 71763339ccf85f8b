package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A platform that has documents for its people. */
class DocumentsTest {
  private static final String DOCUMENTS = "https://docs.example.org/images";

  @RegisterExtension
  static final RunningConsole CONSOLE = new RunningConsole(Map.of("ConsoleDocuments", DOCUMENTS));

  @Test
  @DisplayName("a link on every view leads there, in a tab of its own")
  void linked() {
    Screen screen = CONSOLE.screen(CONSOLE.person("olivia", "owners")).signIn();

    Locator link =
        screen.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Documents"));

    assertThat(link).hasAttribute("href", DOCUMENTS);
    assertThat(link).hasAttribute("target", "_blank");
  }
}
