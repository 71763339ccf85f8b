package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.imageshare.rules.cloud.Cloud;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.testkit.FakeContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What the schedule removes from a table that is busy or breaks (R28). */
class CleanupOfTablesTest extends Cleanups {
  CleanupOfTablesTest() {
    super(Cloud.onTable());
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
    FakeContext invocation = FakeContext.ending(29_000);

    assertThatThrownBy(() -> breaking.cleanUp(invocation))
        .isInstanceOf(StoreUnavailableException.class);
    assertThat(invocation.lines()).singleElement().asString().contains(cloud.table());

    cloud.clock().advance(Duration.ofHours(1));
    cloud.cleanUp();
    assertThat(cloud.records().cleanupEntries()).isZero();
  }

  @Test
  @DisplayName("R28: a batch that the table takes only in part is drained")
  void partialBatches() {
    deleted(1, SHARES);

    expect(cloud.around(new HalfBatches()).cleanUp(), 1, SHARES, 0);
  }
}
