package io.imageshare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Images of whole servers, which some platforms keep in a backup vault. */
class VaultTest {
  private static final String ACCEPTED = "Accepted images";

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private final Person olivia = CONSOLE.person("olivia", "owners");
  private final Person ravi = CONSOLE.person("ravi", "recipients");
  private final List<String> answers = new ArrayList<>();
  private String server = "";

  @BeforeEach
  void offer() {
    server = olivia.registers("web-server", "full_ecs");
    String disk = olivia.registers("ubuntu", "system_disk");
    olivia.shares(List.of(server, disk), List.of(ravi.project()));
  }

  private Screen acceptingAll() {
    Screen screen = CONSOLE.screen(ravi).signIn();
    screen.page().onRequest(this::note);
    screen.press("Accept all");
    assertThat(screen.heading("Accept 2 images?")).isVisible();
    return screen;
  }

  private void note(Request request) {
    if (request.method().equals("PUT") && !request.url().contains("dry_run")) {
      answers.add(request.postData());
    }
  }

  @Test
  @DisplayName("are accepted into the vault that is named, and no disk is")
  void named() {
    Screen screen = acceptingAll();
    screen.dialog().getByLabel("Backup vault").fill("vault-1");
    screen.press("Accept");

    assertThat(screen.row(ACCEPTED, "web-server")).isVisible();
    assertThat(screen.row(ACCEPTED, "ubuntu")).isVisible();
    assertThat(answers)
        .hasSize(2)
        .satisfiesOnlyOnce(
            body -> assertThat(body).contains("\"vault_id\":\"vault-1\"").contains(server));
    assertThat(answers).satisfiesOnlyOnce(body -> assertThat(body).doesNotContain("vault_id"));
  }

  @Test
  @DisplayName("are accepted without one where the platform needs none")
  void none() {
    Screen screen = acceptingAll();
    screen.press("Accept");

    assertThat(screen.row(ACCEPTED, "web-server")).isVisible();
    assertThat(answers).noneSatisfy(body -> assertThat(body).contains("vault_id"));
  }

  @Test
  @DisplayName("are not accepted before that was asked")
  void cancelled() {
    Screen screen = acceptingAll();
    screen.press("Cancel");

    assertThat(screen.row("Images waiting for your answer", "web-server")).isVisible();
    assertThat(answers).isEmpty();
  }
}
