package io.imageshare.bench.scale;

import io.imageshare.domain.Image;
import io.imageshare.domain.ProjectId;
import io.imageshare.local.template.FunctionDefinition;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Invocation;
import io.imageshare.rules.cloud.TestDeployment;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Has the clean-up remove what deleted images have left, run after run as the schedule starts it,
 * and prints a table in Markdown.
 *
 * <p>Arguments: how many records of shares there are, 1,000,000 if not said, and the seconds that a
 * run may take, those of the template if not said.
 */
public final class Cleanup {
  private static final int RECORDS = 1_000_000;
  private static final int RECORDS_OF_SHARE = 2;
  private static final int SHARES_OF_IMAGE = 100;
  private static final int PROJECTS = 10_000;
  private static final double MILLISECONDS = 1e3;

  private final Cloud cloud = Cloud.make();
  private final int images;
  private final Duration limit;
  private int runs = 1;
  private long shares;

  private Cleanup(int images, Duration limit) {
    this.images = images;
    this.limit = limit;
  }

  /** Measures. */
  public static void main(String[] arguments) {
    int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RECORDS;
    Duration limit =
        arguments.length > 1 ? Duration.ofSeconds(Long.parseLong(arguments[1])) : timeout();
    Cleanup cleanup = new Cleanup(records / RECORDS_OF_SHARE / SHARES_OF_IMAGE, limit);
    cleanup.fill();
    cleanup.measure();
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
    Seeding seeding = new Seeding(cloud);
    for (int number = 0; number < images; number++) {
      Image image = seeding.image(new ProjectId("owner"), SHARES_OF_IMAGE);
      for (int share = 0; share < SHARES_OF_IMAGE; share++) {
        int project = (number + share) % PROJECTS;
        seeding.offer(image, new ProjectId("%032x".formatted(project)));
      }
      seeding.writeDeleted(image);
    }
    seeding.flush();
  }

  private void measure() {
    PeakHeap heap = PeakHeap.watch();
    long start = System.nanoTime();
    while (run() > 0) {
      runs++;
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    check();
    long records = shares * RECORDS_OF_SHARE;
    System.out.println(
        "| records | of images | a run ends within | runs | time | records/s | heap after collections, at most | of |");
    System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
    System.out.printf(
        Locale.ROOT,
        "| %,d | %,d | %d s | %d | %.0f s | %,.0f | %d MB | %d MB |%n",
        records,
        images,
        limit.toSeconds(),
        runs,
        time.toMillis() / MILLISECONDS,
        records / (time.toMillis() / MILLISECONDS),
        heap.megabytes(),
        Runtime.getRuntime().maxMemory() >> 20);
  }

  /** One run; how many images it leaves. */
  private long run() {
    JsonNode summary = cloud.cleanUp(Invocation.ending((int) limit.toMillis()));
    shares += summary.path("shares").longValue();
    return summary.path("images_left").longValue();
  }

  private void check() {
    if (shares != (long) images * SHARES_OF_IMAGE || cloud.records().shareRecords() > 0) {
      throw new IllegalStateException(shares + " shares were removed");
    }
  }
}
