package io.imageshare.bench.scale;

import io.imageshare.domain.Image;
import io.imageshare.domain.ProjectId;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.local.template.FunctionDefinition;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.TestDeployment;
import io.imageshare.testkit.FakeContext;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Has the clean-up remove what deleted images have left, run after run as the schedule starts it,
 * and prints a table in Markdown.
 *
 * <p>Arguments: how many shares there are, 1,000,000 if not said; the seconds that a run may take,
 * those of the template if not said; and {@code memory}, if they are not to be on disk.
 */
public final class Cleanup {
  private static final int SHARES = 1_000_000;
  private static final int SHARES_OF_IMAGE = 100;
  private static final int PROJECTS = 10_000;
  private static final String MEMORY = "memory";
  private static final double MILLISECONDS = 1e3;

  private final SqliteDatabase database;
  private final Cloud cloud;
  private final int images;
  private final Duration limit;
  private int runs = 1;
  private long shares;

  private Cleanup(SqliteDatabase database, int images, Duration limit) {
    this.database = database;
    this.cloud = Cloud.of(database, BulkSeeding.NOW);
    this.images = images;
    this.limit = limit;
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    int shares = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SHARES;
    Duration limit =
        arguments.length > 1 ? Duration.ofSeconds(Long.parseLong(arguments[1])) : timeout();
    boolean inMemory = arguments.length > 2 && arguments[2].equals(MEMORY);
    try (Databases databases = new Databases()) {
      SqliteDatabase database = inMemory ? databases.inMemory() : databases.onDisk();
      Cleanup cleanup = new Cleanup(database, shares / SHARES_OF_IMAGE, limit);
      cleanup.fill();
      cleanup.measure(inMemory ? "in memory" : "on disk");
    }
    System.exit(0);
  }

  private static Duration timeout() {
    return TestDeployment.of("images").functions().stream()
        .filter(function -> !function.schedules().isEmpty())
        .findFirst()
        .map(FunctionDefinition::timeout)
        .orElseThrow();
  }

  private void fill() {
    BulkSeeding seeding = new BulkSeeding(database);
    for (int number = 0; number < images; number++) {
      Image image = seeding.image(new ProjectId("owner"), SHARES_OF_IMAGE, false);
      for (int share = 0; share < SHARES_OF_IMAGE; share++) {
        int project = (number + share) % PROJECTS;
        seeding.offer(image, new ProjectId("%032x".formatted(project)), false);
      }
      seeding.writeDeleted(image);
    }
    seeding.flush();
  }

  private void measure(String where) {
    long start = System.nanoTime();
    while (run() > 0) {
      runs++;
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    check();
    System.out.println(
        "| shares | where | of images | a run ends within | runs | time | shares/s | heap |");
    System.out.println("|---:|---|---:|---:|---:|---:|---:|---:|");
    System.out.printf(
        Locale.ROOT,
        "| %,d | %s | %,d | %d s | %d | %.1f s | %,.0f | %d MB |%n",
        shares,
        where,
        images,
        limit.toSeconds(),
        runs,
        time.toMillis() / MILLISECONDS,
        shares / (time.toMillis() / MILLISECONDS),
        Runtime.getRuntime().maxMemory() >> 20);
  }

  /** One run; how many images it leaves. */
  private long run() {
    JsonNode summary = cloud.cleanUp(FakeContext.ending((int) limit.toMillis()));
    shares += summary.path("shares").longValue();
    return summary.path("images_left").longValue();
  }

  private void check() {
    if (shares != (long) images * SHARES_OF_IMAGE || cloud.records().shareRecords() > 0) {
      throw new IllegalStateException(shares + " shares were removed");
    }
  }
}
