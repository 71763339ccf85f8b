package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.local.dynamodb.Template;
import io.imageshare.rules.CapacityMeter.Consumption;
import io.imageshare.rules.cloud.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What each operation consumes, as the page for operators says. */
class CapacityTest extends Rules {
  private static final Path PAGE =
      Template.nearest().resolveSibling("docs").resolve("operations.md");

  private final CapacityMeter meter = new CapacityMeter();
  private final List<String> rows = new ArrayList<>();

  @Test
  @DisplayName("the table of calls and capacity units is what is consumed")
  void consumption() throws IOException {
    reads();
    lists();
    single();
    batches();
    images();

    assertThat(Files.readString(PAGE).lines()).containsSubsequence(rows);
  }

  private void reads() {
    ImageId image = shared();
    measure("read an image", () -> at(recipient).sees(image).succeeds());
    measure("read a share", () -> at(owner).sees(image, recipient).succeeds());
    measure("access decision", () -> at(recipient).mayUse(image, "create_server").succeeds());
  }

  private void lists() {
    Stream.generate(this::shared).limit(25).forEach(image -> recipient.accepts(image).succeeds());
    measure("page of 25 received images", () -> list("status=accepted&limit=25"));
    ImageId image = owner.registers("system_disk");
    owner.job(owner.shares(List.of(image), projects(100)));
    measure(
        "list of 100 members",
        () -> at(owner).asks("GET /v2/images/{image_id}/members", image).send().succeeds());
  }

  private void single() {
    ImageId image = owner.registers("system_disk");
    measure("offer", () -> at(owner).shares(image, recipient).succeeds());
    measure("accept", () -> at(recipient).accepts(image).succeeds());
    measure("reject", () -> at(recipient).rejects(image).succeeds());
    measure("stop", () -> at(owner).stops(image, recipient).succeeds());
  }

  private void batches() {
    ImageId image = owner.registers("system_disk");
    List<Project> few = projects(33);
    measure("batch of 33 offers", () -> at(owner).shares(List.of(image), few).succeeds());
    measure("batch of 33 stops", () -> at(owner).stops(List.of(image), few).succeeds());
    List<Project> many = projects(256);
    measure("batch of 256 offers", () -> at(owner).shares(List.of(image), many).succeeds());
  }

  private void images() {
    measure("register", () -> at(owner).registers("system_disk"));
    ImageId image = owner.registers("system_disk");
    owner.job(owner.shares(List.of(image), projects(100)));
    measure("delete, however many shares", () -> at(owner).deletes(image).succeeds());
    measure("clean up after 100 shares", () -> cloud.around(meter).cleanUp());
    measure("clean up where nothing is left", () -> cloud.around(meter).cleanUp());
  }

  private void list(String query) {
    at(recipient).asks("GET /v1/shares/received").query(query).send().succeeds();
  }

  private void measure(String operation, Runnable work) {
    meter.drain();
    work.run();
    Consumption used = meter.drain();
    rows.add(
        String.format(
            Locale.ROOT,
            "| %s | %d | %.0f | %.0f |",
            operation,
            used.calls(),
            used.reads(),
            used.writes()));
  }

  private ImageId shared() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    return image;
  }

  private Project at(Project project) {
    return project.at(cloud.around(meter));
  }

  private List<Project> projects(int count) {
    return Stream.generate(cloud::project).limit(count).toList();
  }
}
