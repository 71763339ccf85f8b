package io.imageshare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.store.StoreUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import tools.jackson.databind.JsonNode;

/** Each fault at each call of a cleanup, once and from that call on (R28). */
class CleanupFaultsTest {
  private static final Duration TIME_LIMIT = Duration.ofMinutes(15);

  /** More than one batch removes. */
  private static final int SHARES = 26;

  private final Cloud plain = Cloud.onTable();
  private final FaultyTable table = new FaultyTable(plain.clock());
  private final Cloud cloud = plain.around(table);
  private final Map<String, Map<String, Object>> items = deleted();

  @Test
  @DisplayName(
      "R28: whatever goes wrong with any call of a cleanup, it tells what is left, and the next"
          + " ones remove it")
  void faults() {
    table.mend();
    expect(run(), 1, SHARES, 0);
    int calls = table.calls();

    int[] injected = new int[calls];
    for (Injection<Fault> injection : Injection.into(calls, 0)) {
      injected[injection.place()] += with(injection);
    }

    assertThat(injected).doesNotContain(0);
  }

  /** What is left of an image that was shared, and is deleted. */
  private Map<String, Map<String, Object>> deleted() {
    plain.clock().jump();
    Project owner = plain.project();
    ImageId image = owner.registers("system_disk");
    owner.shares(List.of(image), Stream.generate(plain::project).limit(SHARES).toList()).succeeds();
    owner.deletes(image).succeeds();
    plain.deliver();
    return plain.records().all();
  }

  private int with(Injection<Fault> injection) {
    cloud.records().restore(items);
    table.inject(injection);
    expectTruth(injection);
    int injected = table.injected();
    table.mend();
    table.catchUp();
    plain.clock().advance(TIME_LIMIT);
    run();
    assertThat(cloud.records().cleanupEntries()).as("%s", injection).isZero();
    assertThat(cloud.records().shareRecords()).as("%s", injection).isZero();
    cloud.records().agree();
    return injected;
  }

  private void expectTruth(Injection<Fault> injection) {
    try {
      JsonNode told = run();
      assertThat(told.path("images_left").longValue())
          .as("%s tells %s", injection, told)
          .isEqualTo(cloud.records().cleanupEntries());
      long images = told.path("images").longValue();
      assertThat(images + told.path("images_left").longValue()).as("%s", injection).isEqualTo(1);
      assertThat(told.path("shares").longValue()).isEqualTo(images * SHARES);
    } catch (StoreUnavailableException failed) {
      assertThat(injection.fault().isForGood()).as("%s", injection).isFalse();
    } catch (DynamoDbException failed) {
      assertThat(injection.fault().isForGood()).as("%s", injection).isTrue();
    }
  }

  private JsonNode run() {
    return cloud.cleanUp(cloud.clock().invocation(TIME_LIMIT));
  }

  private static void expect(JsonNode told, long images, long shares, long left) {
    assertThat(told.path("images").longValue()).isEqualTo(images);
    assertThat(told.path("shares").longValue()).isEqualTo(shares);
    assertThat(told.path("images_left").longValue()).isEqualTo(left);
  }
}
