package io.imageshare.notify;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Event;
import io.imageshare.domain.EventType;
import io.imageshare.http.Json;
import io.imageshare.store.NewEvent;
import io.imageshare.testkit.AnImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import tools.jackson.databind.JsonNode;

/** Telling the platform of what happens. */
class PlatformTest {
  private static final String ARN = "arn:aws:events:eu-test-1:123456789012:event-bus/platform";
  private static final List<NewEvent> EVENTS =
      IntStream.range(0, 23).mapToObj(PlatformTest::event).toList();

  private final ScriptedQueue queue = new ScriptedQueue(true);

  private static NewEvent event(int number) {
    Event event =
        Event.ofImage(
            EventType.IMAGE_DEACTIVATED, AnImage.of(IMAGE, OWNER).build(), NOW, OWNER, "olivia");
    return new NewEvent(IMAGE + "/" + number + ".image", event);
  }

  private static Platform platform(ScriptedBus bus, ScriptedQueue queue) {
    return new Platform(new Bus(bus, ARN), new Undelivered(queue, "queue"), HERE);
  }

  private static JsonNode json(String text) {
    return Json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> ids(List<String> events) {
    return events.stream().map(event -> json(event).path("id").stringValue()).toList();
  }

  private static List<String> taken(ScriptedBus bus) {
    return ids(bus.taken.stream().map(PutEventsRequestEntry::detail).toList());
  }

  private static List<String> ids() {
    return EVENTS.stream().map(NewEvent::id).toList();
  }

  @Test
  @DisplayName("R41: an event is put as a CloudEvent, with whose doing it was and who that is")
  void form() {
    ScriptedBus bus = new ScriptedBus(place -> true);

    assertThat(platform(bus, queue).pass(EVENTS.subList(0, 1), AMPLE)).isTrue();

    PutEventsRequestEntry entry = bus.taken.get(0);
    assertThat(entry.eventBusName()).isEqualTo(ARN);
    assertThat(entry.source()).isEqualTo("imageshare");
    assertThat(entry.detailType()).isEqualTo("image.deactivated");
    assertThat(entry.time()).isEqualTo(NOW.truncatedTo(ChronoUnit.SECONDS));
    JsonNode detail = json(entry.detail());
    assertThat(detail.path("specversion").stringValue()).isEqualTo("1.0");
    assertThat(detail.path("source").stringValue()).isEqualTo("/imageshare/" + HERE.name());
    assertThat(detail.path("type").stringValue()).isEqualTo("io.imageshare.image.deactivated");
    assertThat(detail.path("subject").stringValue()).isEqualTo(IMAGE.value());
    assertThat(detail.path("data").path("user").stringValue()).isEqualTo("olivia");
    assertThat(detail.path("data").path("by_project").stringValue()).isEqualTo(OWNER.value());
  }

  @Test
  @DisplayName("R41: ten events are put by one call, in their order")
  void batches() {
    ScriptedBus bus = new ScriptedBus(place -> true);

    assertThat(platform(bus, queue).pass(EVENTS, AMPLE)).isTrue();

    assertThat(bus.calls).extracting(call -> call.entries().size()).containsExactly(10, 10, 3);
    assertThat(taken(bus)).isEqualTo(ids());
    assertThat(queue.kept).isEmpty();
  }

  @Test
  @DisplayName("R41: of a call that is taken in part, only the rest is put again")
  void partly() {
    ScriptedBus bus = new ScriptedBus(place -> place != 1 && place != 3);

    assertThat(platform(bus, queue).pass(EVENTS.subList(0, 4), AMPLE)).isTrue();

    assertThat(bus.calls).extracting(call -> call.entries().size()).containsExactly(4, 2);
    assertThat(taken(bus)).containsExactlyInAnyOrderElementsOf(ids().subList(0, 4));
    assertThat(queue.kept).isEmpty();
  }

  @Test
  @DisplayName("R41: what isn't taken at the third time is kept in the queue")
  void kept() {
    ScriptedBus bus = new ScriptedBus(place -> false);

    assertThat(platform(bus, queue).pass(EVENTS.subList(0, 2), AMPLE)).isTrue();

    assertThat(bus.calls).hasSize(3);
    assertThat(ids(queue.kept)).isEqualTo(ids().subList(0, 2));
  }

  @Test
  @DisplayName("R41: with little time left, events go straight to the queue")
  void hurried() {
    ScriptedBus bus = new ScriptedBus(place -> true);

    assertThat(platform(bus, queue).pass(EVENTS, () -> Duration.ofSeconds(59))).isTrue();

    assertThat(bus.calls).isEmpty();
    assertThat(ids(queue.kept)).isEqualTo(ids());
  }

  @Test
  @DisplayName("R41: what isn't kept either isn't passed on")
  void notKept() {
    ScriptedBus bus = new ScriptedBus(place -> false);

    assertThat(platform(bus, new ScriptedQueue(false)).pass(EVENTS, AMPLE)).isFalse();
  }

  @Test
  @DisplayName("R41: an event is kept with any character that a note may have, as SQS takes it")
  void characters() {
    Event said =
        Event.ofImage(
            EventType.IMAGE_DEACTIVATED,
            AnImage.of(IMAGE, OWNER).build(),
            NOW,
            OWNER,
            "\uffff\ufffe");

    platform(new ScriptedBus(place -> false), queue).pass(List.of(new NewEvent("1", said)), AMPLE);

    assertThat(queue.kept).singleElement().asString().doesNotContain("\uffff", "\ufffe");
    assertThat(json(queue.kept.get(0)).path("data").path("user").stringValue())
        .isEqualTo("\uffff\ufffe");
  }
}
