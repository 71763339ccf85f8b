package io.imageshare.bench.scale;

import io.imageshare.domain.ImageId;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.CallLog;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures the offer of an image to 256 projects in one request beside 256 requests one after the
 * other, and prints a table in Markdown.
 *
 * <p>Records in memory have no way to go and no disk to wait for, so that their own work is all of
 * the time. Records on disk wait for it at each commit. Records that are asked over a network are
 * measured too, by letting each call take longer.
 */
public final class Batch {
  private static final int PROJECTS = 256;
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 15;
  private static final double NANOSECONDS = 1e6;

  private final Cloud cloud;
  private final Project owner;
  private final ImageId image;
  private final List<Project> recipients;

  private Batch(SqliteDatabase database) {
    this.cloud = Cloud.of(database, Seeding.NOW);
    this.owner = cloud.project("owner");
    this.image = owner.registers("system_disk");
    this.recipients =
        IntStream.range(0, PROJECTS)
            .mapToObj(number -> cloud.project("%032x".formatted(number)))
            .toList();
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    try (Databases databases = new Databases()) {
      Batch memory = new Batch(databases.inMemory());
      Batch disk = new Batch(databases.onDisk());
      memory.warmUp();
      disk.warmUp();
      System.out.println(
          "| a call of the records takes | 256 offers in one request | 256 requests | ratio |");
      System.out.println("|---|---:|---:|---:|");
      System.out.println(memory.line("what it takes in memory", memory.cloud));
      System.out.println(disk.line("what it takes on disk", disk.cloud));
      System.out.println(memory.slowLine(1));
      System.out.println(memory.slowLine(5));
      System.out.println();
      System.out.println("In one request: " + memory.calls(memory::together));
      System.out.println("256 requests: " + memory.calls(memory::each));
    }
    System.exit(0);
  }

  private void warmUp() {
    Functions functions = new Functions(cloud);
    for (int round = 0; round < WARM_UP; round++) {
      together(functions);
      each(functions);
    }
  }

  private String slowLine(int milliseconds) {
    Cloud slow = cloud.aroundPorts(new SlowPorts(Duration.ofMillis(milliseconds)));
    return line(milliseconds + " ms more than in memory", slow);
  }

  private String line(String title, Cloud measured) {
    Functions functions = new Functions(measured);
    List<Long> together = new ArrayList<>();
    List<Long> each = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      together.add(together(functions));
      each.add(each(functions));
    }
    return String.format(
        Locale.ROOT,
        "| %s | %.0f ms | %.0f ms | %.1f |",
        title,
        median(together),
        median(each),
        median(each) / median(together));
  }

  private long together(Functions functions) {
    long time = functions.send(all("POST "));
    new Functions(cloud).send(all("DELETE "));
    return time;
  }

  private long each(Functions functions) {
    long time = 0;
    for (Project recipient : recipients) {
      time += functions.send(new Life(owner, recipient, image).offer());
    }
    new Functions(cloud).send(all("DELETE "));
    return time;
  }

  private Call all(String method) {
    String projects =
        recipients.stream()
            .map(recipient -> "'" + recipient + "'")
            .collect(Collectors.joining(",", "[", "]"));
    return owner
        .asks(method + "/v1/cloudimages/members")
        .body("{'images':['%s'],'projects':%s}", image, projects);
  }

  private String calls(Consumer<Functions> work) {
    CallLog log = new CallLog();
    work.accept(new Functions(cloud.aroundPorts(log)));
    List<String> calls = log.drain();
    return calls.size()
        + " calls of the records, "
        + Collections.frequency(calls, "commit")
        + " of them commits of offers";
  }

  private static double median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow() / NANOSECONDS;
  }
}
