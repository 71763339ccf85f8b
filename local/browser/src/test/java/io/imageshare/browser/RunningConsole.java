package io.imageshare.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.imageshare.local.deployment.DeploymentSettings;
import io.imageshare.local.deployment.StartException;
import io.imageshare.local.machine.LocalService;
import io.imageshare.local.machine.MachineSettings;
import io.imageshare.local.template.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The whole service, from the first test of a class to its last, and a browser, from the first
 * class to the last. Where there is no browser the tests are skipped.
 */
final class RunningConsole implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final String REGION = "eu-test-1";

  /** Milliseconds that something is waited for that has to come: more than a busy machine takes. */
  private static final double PATIENCE = 60_000;

  private final Map<String, String> parameters;
  private Optional<Chromium> chromium = Optional.empty();
  private Optional<LocalService> machine = Optional.empty();
  private Optional<Tokens> tokens = Optional.empty();

  /**
   * @param parameters values of the template's parameters
   */
  RunningConsole(Map<String, String> parameters) {
    this.parameters = parameters;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException, StartException {
    Optional<Path> executable = Chromium.executable();
    Assumptions.assumeTrue(
        executable.isPresent(),
        "There is no Chromium: install Debian's package chromium-headless-shell, or name one by "
            + Chromium.VARIABLE
            + ".");
    Path data = Files.createTempDirectory("console");
    PrintStream quiet =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    DeploymentSettings deployment =
        new DeploymentSettings(
            Template.nearest(), parameters, REGION, Optional.of(data), Optional.empty());
    machine =
        Optional.of(
            LocalService.start(
                new MachineSettings(deployment, 0, 0, Optional.empty(), false, quiet)));
    tokens = Optional.of(Tokens.keptIn(data, REGION));
    chromium = Optional.of(Chromium.ofAll(context, executable.get()));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  /** The region that one acts in. */
  String region() {
    return REGION;
  }

  /** Where the API answers. */
  URI api() {
    return machine.orElseThrow().session().api();
  }

  /** Where functions are invoked. */
  URI functions() {
    return machine.orElseThrow().session().invoke();
  }

  /** A user with new projects of those names, the first of which the API is asked for. */
  Person person(String name, String... projects) {
    return Person.of(name, projects, tokens.orElseThrow(), api());
  }

  /** A browser of that person's own, in which nothing is open yet. */
  Screen screen(Person person) {
    return screen(person, new Browser.NewContextOptions());
  }

  /** The same with other options. */
  Screen screen(Person person, Browser.NewContextOptions options) {
    return new Screen(context(options), api(), person);
  }

  /** A page of a browser that is nobody's. */
  Page page() {
    return context(new Browser.NewContextOptions()).newPage();
  }

  private BrowserContext context(Browser.NewContextOptions options) {
    BrowserContext context = chromium.orElseThrow().browser().newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    chromium.ifPresent(started -> started.browser().contexts().forEach(BrowserContext::close));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    machine.ifPresent(LocalService::close);
  }
}
