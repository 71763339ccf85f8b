package io.imageshare.bench.scale;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Around;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Measures the offer of an image to 256 projects in one request beside 256 requests one after the
 * other, and prints a table in Markdown.
 *
 * <p>DynamoDB Local in the same process has no way to go, so that its own work is all of the time.
 * A table that is asked over a network is measured too, by letting each call take longer.
 */
public final class Batch {
  private static final int PROJECTS = 256;
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 15;
  private static final List<Integer> MILLISECONDS = List.of(0, 1, 5);
  private static final double NANOSECONDS = 1e6;

  private final Cloud cloud = Cloud.make();
  private final Project owner = cloud.project("owner");
  private final ImageId image = owner.registers("system_disk");
  private final List<Project> recipients =
      IntStream.range(0, PROJECTS)
          .mapToObj(number -> cloud.project("%032x".formatted(number)))
          .toList();

  private Batch() {}

  /** Measures. */
  public static void main(String[] arguments) {
    Batch batch = new Batch();
    batch.warmUp();
    System.out.println(
        "| a call of the table takes | 256 offers in one request | 256 requests | ratio |");
    System.out.println("|---|---:|---:|---:|");
    MILLISECONDS.forEach(time -> System.out.println(batch.line(time)));
    System.out.println();
    System.out.println("In one request: " + batch.calls(batch::together));
    System.out.println("256 requests: " + batch.calls(batch::each));
    System.exit(0);
  }

  private void warmUp() {
    Functions functions = new Functions(cloud, cloud.client());
    for (int round = 0; round < WARM_UP; round++) {
      together(functions);
      each(functions);
    }
  }

  private String line(int milliseconds) {
    DynamoDbClient client =
        milliseconds == 0
            ? cloud.client()
            : new SlowTable(Duration.ofMillis(milliseconds)).client(cloud.client());
    Functions functions = new Functions(cloud, client);
    List<Long> together = new ArrayList<>();
    List<Long> each = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      together.add(together(functions));
      each.add(each(functions));
    }
    return String.format(
        Locale.ROOT,
        "| %s | %.0f ms | %.0f ms | %.1f |",
        milliseconds == 0 ? "what DynamoDB Local takes" : milliseconds + " ms more",
        median(together),
        median(each),
        median(each) / median(together));
  }

  private long together(Functions functions) {
    long time = functions.send(all("POST "));
    new Functions(cloud, cloud.client()).send(all("DELETE "));
    return time;
  }

  private long each(Functions functions) {
    long time = 0;
    for (Project recipient : recipients) {
      time += functions.send(new Life(owner, recipient, image).offer());
    }
    new Functions(cloud, cloud.client()).send(all("DELETE "));
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
    List<String> calls = new ArrayList<>();
    Around log =
        (operation, request, call) -> {
          calls.add(operation);
          return call.make(request);
        };
    work.accept(new Functions(cloud, log.client(cloud.client())));
    return calls.size()
        + " calls of the table, "
        + Collections.frequency(calls, "transactWriteItems")
        + " of them transactions";
  }

  private static double median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow() / NANOSECONDS;
  }
}
