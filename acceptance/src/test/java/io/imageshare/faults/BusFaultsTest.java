package io.imageshare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.faults.Platform.Fate;
import io.imageshare.http.Json;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.SampleEvents;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.JsonNode;

/** Whatever the platform's bus and its queue do with what they are told (R41). */
class BusFaultsTest {
  private static final String PUT = "PutEvents";

  private final Platform platform = new Platform();
  private final Cloud cloud = platform.listeningTo(Cloud.onTable());

  @AfterEach
  void close() {
    platform.close();
  }

  private JsonNode handOver(byte[] event) {
    return Json.read(new ByteArrayInputStream(cloud.notify(event))).path("batchItemFailures");
  }

  @Test
  @DisplayName("R41: the bus hears of each event once and in order, with the ID of the feeds")
  void heard() {
    ToldLife life = ToldLife.of(cloud);

    life.deliver(cloud);

    life.expectAllOnce(platform);
    assertThat(life.heard(platform)).isEqualTo(life.ids());
  }

  @Test
  @DisplayName("R40, R41: the sample events of the stream and of the queue come to one event")
  void samples() {
    handOver(SampleEvents.bytes("notify-stream.json"));
    handOver(SampleEvents.bytes("notify-queue.json"));

    assertThat(platform.heard()).hasSize(2);
    assertThat(platform.heard().get(0)).isEqualTo(platform.heard().get(1));
  }

  @ParameterizedTest(name = "R41: where a call is {0}, the bus hears of each event at least once")
  @EnumSource(mode = Mode.EXCLUDE, names = "TAKEN")
  @DisplayName("R41: whatever becomes of any one call, the bus hears of each event at least once")
  void oneCall(Fate fate) {
    boolean reached = true;
    for (int place = 0; reached; place++) {
      AtomicInteger calls = new AtomicInteger();
      int chosen = place;
      platform.has(operation -> calls.getAndIncrement() == chosen ? fate : Fate.TAKEN);
      ToldLife life = ToldLife.of(cloud);

      life.deliver(cloud);

      life.expectAllOnce(platform);
      reached = calls.get() > place;
    }
  }

  @ParameterizedTest(name = "R41: a bus by which each call is {0} holds up no feed")
  @EnumSource(mode = Mode.EXCLUDE, names = "TAKEN")
  @DisplayName("R41: a bus that fails holds up no feed, and hears of all once it works again")
  void busDown(Fate fate) {
    ToldLife life = ToldLife.of(cloud);
    platform.has(operation -> operation.equals(PUT) ? fate : Fate.TAKEN);

    life.deliver(cloud);
    platform.has(operation -> Fate.TAKEN);
    JsonNode left = handOver(platform.kept());

    assertThat(left).isEmpty();
    life.expectAllOnce(platform);
  }

  @Test
  @DisplayName("R41: a message that the bus doesn't take again is wanted again")
  void stillDown() {
    ToldLife life = ToldLife.of(cloud);
    platform.has(operation -> operation.equals(PUT) ? Fate.TURNED_AWAY : Fate.TAKEN);
    life.deliver(cloud);

    JsonNode left = handOver(platform.kept());

    assertThat(left).hasSize(life.ids().size());
    assertThat(left.path(0).path("itemIdentifier").stringValue()).isEqualTo("message-1");
    assertThat(platform.heard()).isEmpty();
  }

  @ParameterizedTest(name = "R41: where both fail, and each call is {0}, the stream tells it again")
  @EnumSource(mode = Mode.EXCLUDE, names = "TAKEN")
  @DisplayName("R41: what neither the bus nor the queue takes is told by the stream again")
  void bothDown(Fate fate) {
    ToldLife life = ToldLife.of(cloud);
    platform.has(operation -> operation.equals(PUT) ? Fate.TURNED_AWAY : fate);
    life.deliver(cloud);
    platform.has(operation -> Fate.TAKEN);

    life.deliver(cloud);
    handOver(platform.kept());

    life.expectAllOnce(platform);
  }
}
