package io.imageshare.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The machine's own Chromium: none is downloaded. */
final class Chromium implements AutoCloseable {
  /** What names another executable. */
  static final String VARIABLE = "IMAGESHARE_CHROMIUM";

  /** The name of another site that leads to this machine. */
  static final String REBOUND = "rebound.example";

  /** The first one has nothing of what windows need, and is the fastest. */
  private static final List<String> USUAL =
      Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
          .map("/usr/bin/"::concat)
          .toList();

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--host-resolver-rules=MAP " + REBOUND + " 127.0.0.1");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Where it is; empty if it is not installed. */
  static Optional<Path> executable() {
    return Stream.concat(Stream.ofNullable(System.getenv(VARIABLE)), USUAL.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The one in which all classes open pages, each in browsers of their own users. */
  static Chromium ofAll(ExtensionContext context, Path executable) {
    return context
        .getRoot()
        .getStore(Namespace.create(Chromium.class))
        .computeIfAbsent(Chromium.class, key -> start(executable), Chromium.class);
  }

  /** Starts it without a window. */
  static Chromium start(Path executable) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    .setArgs(FLAGS));
    return new Chromium(playwright, browser);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
