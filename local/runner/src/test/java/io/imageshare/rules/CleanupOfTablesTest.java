package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Invocation;
import io.imageshare.rules.cloud.Project;
import io.imageshare.store.StoreUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import tools.jackson.databind.JsonNode;

/** What the schedule removes from a table that is busy or breaks (R28). */
class CleanupOfTablesTest extends Rules {
  private static final int SHARES = 30;

  CleanupOfTablesTest() {
    super(Cloud.onTable());
  }

  @AfterEach
  void leaveNothing() {
    cloud.clock().advance(Duration.ofHours(1));
    cloud.cleanUp();
    assertThat(cloud.records().cleanupEntries()).isZero();
  }

  @Test
  @DisplayName("R28: after a clean-up that broke off a later one removes the rest")
  void resumes() {
    deleted(4, SHARES);
    AtomicInteger calls = new AtomicInteger();
    Cloud breaking =
        cloud.around(
            (operation, request, call) -> {
              if (operation.equals("batchWriteItem") && calls.incrementAndGet() > 5) {
                throw DynamoDbException.builder().message("broken").statusCode(400).build();
              }
              return call.make(request);
            });
    Invocation invocation = Invocation.ending(29_000);

    assertThatThrownBy(() -> breaking.cleanUp(invocation))
        .isInstanceOf(StoreUnavailableException.class);
    assertThat(invocation.log()).singleElement().asString().contains(cloud.table());

    cloud.clock().advance(Duration.ofHours(1));
    cloud.cleanUp();
    assertThat(cloud.records().cleanupEntries()).isZero();
  }

  @Test
  @DisplayName("R28: a batch that the table takes only in part is drained")
  void partialBatches() {
    deleted(1, SHARES);

    JsonNode summary = cloud.around(new HalfBatches()).cleanUp();

    assertThat(summary.path("images").longValue()).isEqualTo(1);
    assertThat(summary.path("shares").longValue()).isEqualTo(SHARES);
    assertThat(summary.path("images_left").longValue()).isZero();
  }

  private void deleted(int images, int shares) {
    List<Project> recipients = Stream.generate(cloud::project).limit(shares).toList();
    List<ImageId> made =
        Stream.generate(() -> owner.registers("system_disk")).limit(images).toList();
    made.forEach(image -> owner.job(owner.shares(List.of(image), recipients)));
    made.forEach(image -> owner.deletes(image).succeeds());
  }
}
