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

/** Each fault at each call of a cleanup of shares that are over, once and from that call on. */
class CleanupOfEndsFaultsTest {
  private static final Duration TIME_LIMIT = Duration.ofMinutes(15);
  private static final Duration DAY = Duration.ofDays(1);

  /** More than one transaction ends. */
  private static final int SHARES = 34;

  private final Cloud plain = Cloud.onTable();
  private final FaultyTable table = new FaultyTable(plain.clock());
  private final Cloud cloud = plain.around(table);
  private final Project owner = plain.project();
  private final Project recipient = plain.project();
  private final ImageId image = owner.registers("system_disk");
  private final Map<String, Map<String, Object>> items = over();

  @Test
  @DisplayName(
      "R28, R34: whatever goes wrong with any call of a cleanup, the next one leaves nothing of"
          + " what is over, and all that lives")
  void faults() {
    table.mend();
    cloud.cleanUp(cloud.clock().invocation(TIME_LIMIT));
    int[] injected = new int[table.calls()];
    Seen sound = Seen.of(cloud.records().all());

    for (Injection<Fault> injection : Injection.into(injected.length, 0)) {
      injected[injection.place()] += with(injection);
      assertThat(Seen.of(cloud.records().all()).besides(sound)).as("%s", injection).isEmpty();
    }

    assertThat(injected).doesNotContain(0);
    assertThat(owner.members(image)).containsExactly(recipient.as("pending"));
    assertThat(cloud.records().members(image)).hasSize(1);
  }

  /** An image of whose shares one lives. */
  private Map<String, Map<String, Object>> over() {
    plain.clock().jump();
    String end = plain.clock().instant().plus(DAY).toString();
    owner
        .shares(
            List.of(image),
            Stream.generate(plain::project).limit(SHARES).toList(),
            ",'expires_at':'%s'".formatted(end))
        .succeeds();
    owner.shares(image, recipient).succeeds();
    plain.clock().advance(DAY);
    return plain.records().all();
  }

  private int with(Injection<Fault> injection) {
    cloud.records().restore(items);
    table.inject(injection);
    try {
      cloud.cleanUp(cloud.clock().invocation(TIME_LIMIT));
    } catch (StoreUnavailableException failed) {
      assertThat(injection.fault().isForGood()).as("%s", injection).isFalse();
    } catch (DynamoDbException failed) {
      assertThat(injection.fault().isForGood()).as("%s", injection).isTrue();
    }
    cloud.records().agree();
    int injected = table.injected();
    table.mend();
    table.catchUp();
    cloud.records().agree();
    cloud.cleanUp(cloud.clock().invocation(TIME_LIMIT));
    cloud.records().agree();
    return injected;
  }
}
