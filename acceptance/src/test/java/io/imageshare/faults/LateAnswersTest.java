package io.imageshare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Around;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What comes while a schedule tidies up an image's shares that are over. */
class LateAnswersTest {
  private static final Duration DAY = Duration.ofDays(1);

  private final Cloud cloud = Cloud.onTable();
  private final Project owner = cloud.project();
  private final Project recipient = cloud.project();
  private final ImageId image = owner.registers("system_disk");

  @BeforeEach
  void offer() {
    String end = cloud.clock().instant().plus(DAY).toString();
    owner.shares(image, recipient, ",'expires_at':'%s'".formatted(end)).succeeds();
    cloud.clock().advance(DAY);
  }

  @Test
  @DisplayName("R34: a share that was accepted at the last moment is found in whichever list it is")
  void accepted() {
    Cloud tidying =
        cloud.around(
            new Meanwhile(
                () -> {
                  cloud.clock().advance(DAY.negated());
                  recipient.accepts(image).succeeds();
                  cloud.clock().advance(DAY);
                }));

    tidying.cleanUp();

    assertThat(cloud.records().members(image)).isEmpty();
    assertThat(cloud.records().accepted(image)).isZero();
  }

  @Test
  @DisplayName("R27: an image that is deleted meanwhile holds up nothing")
  void deleted() {
    Cloud tidying = cloud.around(new Meanwhile(() -> owner.deletes(image).succeeds()));

    tidying.cleanUp();

    assertThat(cloud.records().isAlive(image)).isFalse();
  }

  /** Does something once, between the queries of the two lists of ends. */
  private static final class Meanwhile implements Around {
    private final Runnable deed;
    private boolean done;

    Meanwhile(Runnable deed) {
      this.deed = deed;
    }

    @Override
    public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
      DynamoDbResponse answer = call.make(request);
      if (!done && asksForAccepted(request)) {
        done = true;
        deed.run();
      }
      return answer;
    }

    private static boolean asksForAccepted(DynamoDbRequest request) {
      return request instanceof QueryRequest query
          && query.expressionAttributeValues().values().stream()
              .anyMatch(value -> value.s() != null && value.s().startsWith("end#accepted#"));
    }
  }
}
