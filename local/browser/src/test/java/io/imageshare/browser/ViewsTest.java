package io.imageshare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every view and dialog, with a picture of each in {@code target/screenshots}; the README shows
 * some of them.
 */
class ViewsTest {
  private static final Path FOLDER = Path.of("target", "screenshots");

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 1280, en-US",
    "DARK, 1280, en-US",
    "LIGHT, 360, en-US",
    "LIGHT, 1280, de",
    "LIGHT, 360, de"
  })
  @DisplayName("axe-core finds nothing, and the browser has no complaints, in whatever language")
  void views(ColorScheme scheme, int width, String locale) {
    String language = locale.substring(0, 2);
    Tour tour = new Tour(CONSOLE);
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setColorScheme(scheme)
            .setViewportSize(width, 800)
            .setLocale(locale);
    Screen owner = CONSOLE.screen(tour.owner(), options).speaking(language);
    Screen recipient = CONSOLE.screen(tour.recipient(), options).speaking(language);
    String ending =
        "-%s-%d%s.png"
            .formatted(
                scheme.name().toLowerCase(Locale.ROOT),
                width,
                language.equals("en") ? "" : "-" + language);
    BiConsumer<String, Screen> look =
        (view, screen) -> {
          take(view + ending, screen);
          Axe.check(view, screen);
        };

    tour.front(owner, look);
    tour.receive(recipient, look);
    tour.share(owner, look);

    assertThat(owner.complaints()).isEmpty();
    assertThat(recipient.complaints()).isEmpty();
  }

  private static void take(String name, Screen screen) {
    screen.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
  }
}
