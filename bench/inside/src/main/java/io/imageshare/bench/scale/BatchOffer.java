package io.imageshare.bench.scale;

import io.imageshare.bench.figures.Figures;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures the offer of an image to 256 projects in one request beside 256 requests one after the
 * other, and prints a table in Markdown.
 *
 * <p>Records in memory have no way to go and no disk to wait for, so that their own work is all of
 * the time. Records on disk wait for it at each commit.
 */
public final class BatchOffer {
  private static final int PROJECTS = 256;
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 15;

  private final Functions functions;
  private final List<Project> recipients;
  private final Life life;

  private BatchOffer(SqliteDatabase database) {
    Cloud cloud = Cloud.of(database, BulkSeeding.NOW);
    Project owner = cloud.project("owner");
    this.functions = new Functions(cloud);
    this.recipients =
        IntStream.range(0, PROJECTS)
            .mapToObj(number -> cloud.project("%032x".formatted(number)))
            .toList();
    this.life = new Life(owner, owner, owner.registers("system_disk"));
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    try (Databases databases = new Databases()) {
      BatchOffer memory = new BatchOffer(databases.inMemory());
      BatchOffer disk = new BatchOffer(databases.onDisk());
      memory.line("", WARM_UP);
      disk.line("", WARM_UP);
      System.out.println("| records | 256 offers in one request | 256 requests | ratio |");
      System.out.println("|---|---:|---:|---:|");
      System.out.println(memory.line("in memory", ROUNDS));
      System.out.println(disk.line("on disk", ROUNDS));
    }
    System.exit(0);
  }

  private String line(String title, int rounds) {
    List<Long> together = new ArrayList<>();
    List<Long> each = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      together.add(functions.send(life.together("POST", recipients)));
      functions.send(life.together("DELETE", recipients));
      each.add(recipients.stream().mapToLong(this::offer).sum());
      functions.send(life.together("DELETE", recipients));
    }
    double one = Figures.median(together, Long::doubleValue) / Figures.MILLISECOND;
    double all = Figures.median(each, Long::doubleValue) / Figures.MILLISECOND;
    return String.format(
        Locale.ROOT, "| %s | %.0f ms | %.0f ms | %.1f |", title, one, all, all / one);
  }

  private long offer(Project recipient) {
    return functions.send(new Life(life.owner(), recipient, life.image()).offer());
  }
}
