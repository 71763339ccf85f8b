package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.JsonNode;

/** Tests of the clean-up, each of which leaves nothing to be cleaned up. */
abstract class Cleanups extends Rules {
  static final int SHARES = 30;

  Cleanups(Cloud cloud) {
    super(cloud);
  }

  @AfterEach
  final void leaveNothing() {
    cloud.clock().advance(Duration.ofHours(1));
    cloud.cleanUp();
    assertThat(cloud.records().cleanupEntries()).isZero();
  }

  /** Deletes so many images with so many shares each. */
  final void deleted(int images, int shares) {
    List<Project> recipients = recipients(shares);
    List<ImageId> made =
        Stream.generate(() -> owner.registers("system_disk")).limit(images).toList();
    made.forEach(image -> owner.job(owner.shares(List.of(image), recipients)));
    made.forEach(image -> owner.deletes(image).succeeds());
  }

  final List<Project> recipients(int count) {
    return Stream.generate(cloud::project).limit(count).toList();
  }

  static void expect(JsonNode summary, long images, long shares, long left) {
    assertThat(summary.path("images").longValue()).isEqualTo(images);
    assertThat(summary.path("shares").longValue()).isEqualTo(shares);
    assertThat(summary.path("images_left").longValue()).isEqualTo(left);
  }
}
