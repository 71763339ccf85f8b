package io.imageshare.bench.plot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the plots. */
class PlotTest {
  private static final int MOST_BYTES = 60_000;

  private static LinePlot lines() {
    LinePlot plot = new LinePlot("Time of an operation", "shares", "ms");
    IntStream.range(0, 12)
        .forEach(
            number ->
                plot.line(
                    "operation " + number,
                    Map.of(100, 0.2 + number, 1_000, 0.3 + number, 10_000, 0.3, 1_000_000, 0.4)));
    return plot;
  }

  private static BarPlot bars() {
    BarPlot plot = new BarPlot("Requests a second", "requests/s");
    for (String operation : new String[] {"offer", "accept", "read a share"}) {
      plot.bar("Imageshare", operation, 1_234).bar("Glance", operation, 25.4);
    }
    return plot;
  }

  @Test
  void linesTellTheirNamesTheirAxesAndEachPowerOfTen() {
    assertThat(lines().svg())
        .contains(">Time of an operation<", ">shares<", ">ms<")
        .contains(">operation 0<", ">operation 11<")
        .contains(">0.1<", ">1<", ">10<", ">100<", ">1,000<", ">100,000<", ">1,000,000<");
  }

  @Test
  void barsTellTheirNamesAndTheirValues() {
    assertThat(bars().svg())
        .contains(">Requests a second<", ">requests/s<")
        .contains(">Imageshare<", ">Glance<", ">offer<", ">read a share<")
        .contains(">1,234<", ">25<");
  }

  @Test
  void theyHaveAGroundOfTheirOwnSoThatTheyReadOnAnyPage() {
    assertThat(lines().svg()).contains("fill:white;");
    assertThat(bars().svg()).contains("fill:white;");
  }

  @Test
  void theSameFiguresMakeTheSamePlot() {
    assertThat(lines().svg()).isEqualTo(lines().svg());
    assertThat(bars().svg()).isEqualTo(bars().svg());
  }

  @Test
  void aPlotIsSmall(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plot.svg");

    lines().write(file);
    assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    assertThat(bars().svg().getBytes(UTF_8)).hasSizeLessThan(MOST_BYTES);
  }
}
