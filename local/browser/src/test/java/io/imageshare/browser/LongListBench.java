package io.imageshare.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Measures the console with long lists on a processor that is made four times slower, and prints a
 * table in Markdown. No test: bench/console runs it.
 *
 * <p>The variable {@code IMAGESHARE_BESIDE} names another build's checkout, built, whose page is
 * measured, too, at the number of rows that it can still show.
 */
class LongListBench {
  private static final int SLOWER = 4;
  private static final int REPEATED = 15;
  private static final int FEW = 2_000;
  private static final int MANY = 50_000;
  private static final double BYTES_IN_MB = 1_000_000;

  @RegisterExtension static final RunningConsole CONSOLE = new RunningConsole(Map.of());

  private static final String PAINTED =
      "const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));";

  /** When the first row stood there, and when the list's first answer had come. */
  private static final String WATCH =
      "new MutationObserver((all, watch) => {"
          + "if (document.querySelector('[aria-label=\"Accepted images\"] tbody tr')) {"
          + "watch.disconnect();"
          + "requestAnimationFrame(() => setTimeout(() => (window.firstRow = performance.now())));"
          + "}}).observe(document, {subtree: true, childList: true})";

  private static final String FIRST_ROWS =
      "Promise.resolve(firstRow - performance.getEntriesByType('resource')"
          + ".find(({name}) => name.includes('received?status=accepted')).responseEnd)";

  private static final String READ_ON =
      "async () => {"
          + PAINTED
          + "[...document.querySelectorAll('button')]"
          + ".find((button) => button.textContent.trim() === 'Show more')?.click();"
          + "scrollTo(0, document.documentElement.scrollHeight); await painted();}";

  private static final String CLICK =
      "async (all) => {"
          + PAINTED
          + "const boxes = [...document.querySelectorAll("
          + "`main ${all ? 'thead' : 'tbody'} input[type=checkbox]`)];"
          + "const box = boxes[Math.floor(boxes.length / 2)];"
          + "const begun = performance.now(); box.click(); await painted();"
          + "return performance.now() - begun;}";

  /** How long a part of the screen was seen without rows after a jump. */
  private static final String JUMP =
      "async (part) => {"
          + PAINTED
          + "const blank = () => [...document.querySelectorAll('.gap')].some((gap) => {"
          + "const {top, bottom} = gap.getBoundingClientRect();"
          + "return bottom > 0 && top < innerHeight;});"
          + "scrollTo(0, document.documentElement.scrollHeight * part);"
          + "await painted(); const begun = performance.now();"
          + "while (blank()) { await painted(); }"
          + "return performance.now() - begun;}";

  @Test
  void measure() {
    System.out.printf(
        "%n| processor %d times slower | rows | first rows after their answer, ms | a checkbox, ms"
            + " | select all, ms | blank after a jump, ms (most) | heap, MB | nodes |%n"
            + "|---|---:|---:|---:|---:|---:|---:|---:|%n",
        SLOWER);
    Optional<Path> other =
        Optional.ofNullable(System.getenv("IMAGESHARE_BESIDE"))
            .filter(path -> !path.isEmpty())
            .map(Path::of);
    if (other.isPresent()) {
      measure("the other build", other, FEW);
    }
    measure("this one", Optional.empty(), FEW);
    measure("this one", Optional.empty(), MANY);
  }

  private static void measure(String name, Optional<Path> build, int rows) {
    // What is evaluated here is measured, not what the page may do.
    Screen screen =
        CONSOLE.screen(
            CONSOLE.person("ravi", "recipients"),
            new Browser.NewContextOptions().setBypassCSP(true));
    Page page = screen.page();
    if (build.isPresent()) {
      page.route("**/console/**", route -> serve(route, build.get()));
    }
    LongList list = LongList.accepted(rows).inPlaceOfAccepted(page);
    CDPSession session = page.context().newCDPSession(page);
    JsonObject slower = new JsonObject();
    slower.addProperty("rate", SLOWER);
    session.send("Emulation.setCPUThrottlingRate", slower);
    page.addInitScript(WATCH);
    screen.signIn();
    page.waitForFunction("window.firstRow");
    double first = number(page.evaluate(FIRST_ROWS));
    while (!list.isRead()) {
      page.evaluate(READ_ON);
    }
    page.evaluate(READ_ON);
    double box = median(page, CLICK, false);
    double all = median(page, CLICK, true);
    double jump =
        IntStream.range(0, 2 * REPEATED)
            .mapToDouble(each -> number(page.evaluate(JUMP, each * 0.37 % 1)))
            .max()
            .orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %.0f | %.0f | %.0f | %.0f | %s |%n",
        name,
        rows,
        first,
        box,
        all,
        jump,
        memory(session));
  }

  private static double median(Page page, String script, boolean argument) {
    return IntStream.range(0, REPEATED)
        .mapToDouble(each -> number(page.evaluate(script, argument)))
        .sorted()
        .skip(REPEATED / 2)
        .findFirst()
        .orElseThrow();
  }

  private static double number(Object told) {
    return ((Number) told).doubleValue();
  }

  /** What the page holds, after all that it doesn't was taken away. */
  private static String memory(CDPSession session) {
    session.send("HeapProfiler.collectGarbage");
    session.send("Performance.enable");
    JsonArray metrics = session.send("Performance.getMetrics").getAsJsonArray("metrics");
    return String.format(
        Locale.ROOT,
        "%.0f | %.0f",
        metric(metrics, "JSHeapUsedSize") / BYTES_IN_MB,
        metric(metrics, "Nodes"));
  }

  private static double metric(JsonArray metrics, String name) {
    for (JsonElement each : metrics) {
      JsonObject metric = each.getAsJsonObject();
      if (metric.get("name").getAsString().equals(name)) {
        return metric.get("value").getAsDouble();
      }
    }
    throw new IllegalStateException("the browser tells no " + name);
  }

  /** Answers with the other build's file, if it has that one. */
  private static void serve(Route route, Path build) {
    String name = URI.create(route.request().url()).getPath().replaceFirst("^/console/", "");
    Path file = build.resolve("functions/console/target/classes/console").resolve(name);
    if (Files.isRegularFile(file)) {
      route.fulfill(new Route.FulfillOptions().setPath(file));
    } else if (name.isEmpty()) {
      route.fulfill(new Route.FulfillOptions().setPath(file.resolve("index.html")));
    } else {
      route.fallback();
    }
  }
}
