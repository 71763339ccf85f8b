package io.imageshare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the views, in {@code target/screenshots}; the README shows some of them. */
class ScreenshotsTest {
  private static final Path FOLDER = Path.of("target", "screenshots");

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280, en", "DARK, 1280, en", "LIGHT, 360, en", "LIGHT, 1280, de"})
  @DisplayName("every view is taken a picture of, and has no complaints")
  void views(ColorScheme scheme, int width, String language) {
    Tour tour = new Tour(CONSOLE);
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setColorScheme(scheme)
            .setViewportSize(width, 800)
            .setLocale(language.equals("en") ? "en-US" : language);
    Screen owner = CONSOLE.screen(tour.owner(), options).speaking(language);
    Screen recipient = CONSOLE.screen(tour.recipient(), options).speaking(language);
    String ending =
        "-"
            + scheme.name().toLowerCase(Locale.ROOT)
            + "-"
            + width
            + (language.equals("en") ? "" : "-" + language)
            + ".png";

    tour.front(owner, (view, screen) -> take(view + ending, screen));
    tour.receive(recipient, (view, screen) -> take(view + ending, screen));
    tour.share(owner, (view, screen) -> take(view + ending, screen));

    assertThat(owner.complaints()).isEmpty();
    assertThat(recipient.complaints()).isEmpty();
  }

  private static void take(String name, Screen screen) {
    screen.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
  }
}
