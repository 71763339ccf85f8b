package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.FakeContext;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the schedule removes (R28). */
class CleanupTest extends Cleanups {
  CleanupTest() {
    super(Cloud.make());
  }

  @Test
  @DisplayName("R28: the clean-up removes what deleted images left, and tells how much")
  void removes() {
    deleted(3, SHARES);
    long before = cloud.records().shareRecords();

    JsonNode summary = cloud.cleanUp();

    expect(summary, 3, 3 * SHARES, 0);
    assertThat(before - cloud.records().shareRecords())
        .isEqualTo(3L * SHARES * cloud.records().copiesOfShare());
    expect(cloud.cleanUp(), 0, 0, 0);
  }

  @Test
  @DisplayName("R28: nothing that is alive is removed")
  void removesNothingAlive() {
    ImageId alive = owner.registers("system_disk");
    List<Project> recipients = recipients(SHARES);
    owner.job(owner.shares(List.of(alive), recipients));
    recipients.subList(0, 10).forEach(project -> project.accepts(alive).succeeds());
    ImageId gone = owner.registers("system_disk");
    owner.job(owner.shares(List.of(gone), recipients));
    List<String> members = owner.members(alive);
    owner.deletes(gone).succeeds();

    expect(cloud.cleanUp(), 1, SHARES, 0);

    assertThat(owner.members(alive)).isEqualTo(members);
    recipients.forEach(project -> assertThat(project.received("all")).containsExactly(alive));
  }

  @Test
  @DisplayName("R28: the clean-up stops in time, and goes on the next time")
  void stopsInTime() {
    deleted(12, SHARES);
    long images = 0;
    long shares = 0;
    int runs = 0;
    long left = 12;
    while (left > 0) {
      AtomicInteger remaining = new AtomicInteger(20_000);
      JsonNode summary = cloud.cleanUp(new FakeContext(() -> remaining.addAndGet(-700)));

      assertThat(remaining.get()).isPositive();
      left = summary.path("images_left").longValue();
      assertThat(left).isEqualTo(cloud.records().cleanupEntries());
      images += summary.path("images").longValue();
      shares += summary.path("shares").longValue();
      runs++;
    }

    assertThat(runs).isBetween(2, 12);
    assertThat(images).isEqualTo(12);
    assertThat(shares).isEqualTo(12 * SHARES);
  }

  @Test
  @DisplayName("R28: an image with more shares than fit into one run is finished by the next one")
  void halfAnImage() {
    deleted(1, 2_400);
    AtomicInteger remaining = new AtomicInteger(15_000);

    JsonNode first = cloud.cleanUp(new FakeContext(() -> remaining.addAndGet(-900)));
    assertThat(first.path("images").longValue()).isZero();
    assertThat(first.path("images_left").longValue()).isEqualTo(1);
    long removed = first.path("shares").longValue();
    assertThat(removed).isPositive().isLessThan(2_400);

    expect(cloud.cleanUp(), 1, 2_400 - removed, 0);
  }

  @Test
  @DisplayName("R28: without time the clean-up removes nothing, and says what is left")
  void noTime() {
    deleted(2, 5);

    expect(cloud.cleanUp(FakeContext.ending(1_000)), 0, 0, 2);
  }

  @Test
  @DisplayName("R28: clean-ups that run at the same time remove each share once")
  void inParallel() {
    deleted(20, SHARES);

    List<JsonNode> summaries = Race.of(Collections.nCopies(3, cloud::cleanUp));

    assertThat(sum(summaries, "images")).isEqualTo(20);
    assertThat(sum(summaries, "shares")).isEqualTo(20 * SHARES);
    assertThat(cloud.records().cleanupEntries()).isZero();
  }

  private static long sum(List<JsonNode> summaries, String field) {
    return summaries.stream().mapToLong(summary -> summary.path(field).longValue()).sum();
  }
}
