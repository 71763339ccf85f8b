package io.imageshare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.http.Json;
import io.imageshare.local.stream.StreamEvents;
import io.imageshare.rules.cloud.Around;
import io.imageshare.rules.cloud.Cloud;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.Record;
import tools.jackson.databind.JsonNode;

/**
 * Whatever goes wrong on the way from the table's stream into feeds and onto the bus (R40, R41).
 */
class NotifyFaultsTest {
  private final Cloud cloud = Cloud.onTable();

  /** What becomes of a call, and of the function that makes it. */
  enum Fate {
    /** The table turns it away, again and again. */
    TURNED_AWAY,
    /** The function is killed before the call. */
    KILLED_BEFORE,
    /** The function is killed after it. */
    KILLED_AFTER
  }

  /** The function is no more. */
  private static final class KilledException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Has that become of a call, and of those after it. */
  private static final class Doomed implements Around {
    private final int place;
    private final Fate fate;
    private int calls;

    Doomed(int place, Fate fate) {
      this.place = place;
      this.fate = fate;
    }

    @Override
    public synchronized DynamoDbResponse answer(
        String operation, DynamoDbRequest request, Call call) {
      boolean doomed = calls++ >= place;
      if (doomed && fate == Fate.TURNED_AWAY) {
        throw ProvisionedThroughputExceededException.builder().message("too fast").build();
      }
      if (doomed && fate == Fate.KILLED_BEFORE) {
        throw new KilledException();
      }
      DynamoDbResponse answer = call.make(request);
      if (doomed) {
        throw new KilledException();
      }
      return answer;
    }

    synchronized boolean wasReached() {
      return calls > place;
    }
  }

  @ParameterizedTest(
      name = "R40: no event is lost, and none comes twice, where the function is {0}")
  @EnumSource
  @DisplayName("R40: whatever becomes of any call of the function, each event is in its feeds once")
  void faults(Fate fate) {
    try (Platform platform = new Platform()) {
      Cloud told = platform.listeningTo(cloud);
      boolean reached = true;
      for (int place = 0; reached; place++) {
        ToldLife life = ToldLife.of(cloud);
        Doomed doomed = new Doomed(place, fate);
        try {
          life.deliver(told.around(doomed));
        } catch (KilledException killed) {
          // The stream hands all over again.
        }
        reached = doomed.wasReached();

        life.deliver(told);

        life.expectAllOnce(platform);
      }
    }
  }

  @Test
  @DisplayName("R40: records that come twice, and in any order, come to the same")
  void disorder() {
    for (int round = 0; round < 10; round++) {
      ToldLife life = ToldLife.of(cloud);
      List<Record> shuffled = new ArrayList<>(life.records());
      shuffled.addAll(life.records());
      Collections.shuffle(shuffled, new Random(round));

      for (int time = 0; time < shuffled.size(); time++) {
        cloud.notify(StreamEvents.of(shuffled));
      }

      life.expectAllOnce();
    }
  }

  @Test
  @DisplayName("R40: a change that comes before the one before it is wanted again")
  void tooEarly() {
    ToldLife life = ToldLife.of(cloud);
    List<Record> last = life.records().subList(life.records().size() - 1, life.records().size());
    String number = last.get(0).dynamodb().sequenceNumber();

    JsonNode answer = Json.read(new ByteArrayInputStream(cloud.notify(StreamEvents.of(last))));

    assertThat(answer.path("batchItemFailures").path(0).path("itemIdentifier").asString(""))
        .isEqualTo(number);
  }

  @Test
  @DisplayName("R40: a change of which isn't known whether it is told keeps back those after it")
  void unknown() {
    boolean reached = true;
    for (int place = 0; reached; place++) {
      ToldLife life = ToldLife.of(cloud);
      AtomicInteger calls = new AtomicInteger();
      int lost = place;
      Around losing =
          (operation, request, call) -> {
            int number = calls.getAndIncrement();
            if (number == lost) {
              throw SdkClientException.create("lost");
            }
            if (number == lost + 1) {
              throw DynamoDbException.builder().statusCode(400).message("denied").build();
            }
            return call.make(request);
          };

      life.deliver(cloud.around(losing));
      life.deliver(cloud);

      reached = calls.get() > place;
      life.expectAllOnce();
    }
  }

  @Test
  @DisplayName("R40: an answer that is lost is no reason to tell it twice")
  void lostAnswers() {
    ToldLife life = ToldLife.of(cloud);
    int[] calls = new int[1];
    Around losing =
        (operation, request, call) -> {
          DynamoDbResponse answer = call.make(request);
          if (calls[0]++ % 2 == 0) {
            throw SdkClientException.create("lost");
          }
          return answer;
        };

    life.deliver(cloud.around(losing));

    life.expectAllOnce();
  }
}
