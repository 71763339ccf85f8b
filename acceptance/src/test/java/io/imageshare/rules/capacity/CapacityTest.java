package io.imageshare.rules.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.template.RouteDefinition;
import io.imageshare.local.template.Template;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.TestDeployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What each operation takes of the table, as the page for operators says. */
@TestInstance(Lifecycle.PER_CLASS)
class CapacityTest {
  private static final Path PAGE =
      Template.nearest().resolveSibling("docs").resolve("operations.md");

  private final Cloud cloud = Cloud.onTable().with("PRIVATE_IMAGE_LIMIT", "1000");
  private final Measurements measurements = new Measurements();

  @BeforeAll
  void measure() {
    List.of(
            new Reads(cloud, measurements),
            new Lists(cloud, measurements),
            new SingleShares(cloud, measurements),
            new BatchesOfShares(cloud, measurements),
            new Images(cloud, measurements),
            new Cleanups(cloud, measurements),
            new Sizes(cloud, measurements))
        .forEach(Operations::measure);
  }

  @Test
  @DisplayName("the page's table is what was measured")
  void page() throws IOException {
    assertThat(table("operation"))
        .containsExactlyElementsOf(measurements.rows().stream().map(Row::markdown).toList());
  }

  @Test
  @DisplayName("what takes more than the least possible has a reason, which the page tells")
  void reasons() throws IOException {
    assertThat(measurements.rows()).noneMatch(Row::isUnexplained);
    assertThat(table("why"))
        .extracting(reason -> reason.split("\\|", -1)[1].strip())
        .containsExactlyElementsOf(
            measurements.rows().stream().flatMap(Row::reasons).distinct().sorted().toList());
  }

  @Test
  @DisplayName("every route that uses the table is measured")
  void everyRoute() {
    List<String> routes =
        TestDeployment.of(cloud.table()).functions().stream()
            .filter(function -> !function.logicalId().equals("ConsoleFunction"))
            .flatMap(function -> function.routes().stream())
            .filter(RouteDefinition::isOfItsOwn)
            .map(RouteDefinition::key)
            .toList();

    assertThat(measurements.routes()).containsAll(routes);
  }

  /** The rows of the page's table whose first column is called so. */
  private static List<String> table(String column) throws IOException {
    return Files.readString(PAGE)
        .lines()
        .dropWhile(line -> !line.startsWith("| " + column + " |"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .toList();
  }
}
