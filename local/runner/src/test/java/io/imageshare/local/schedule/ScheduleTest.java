package io.imageshare.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.local.functions.LocalFunction;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("A schedule")
class ScheduleTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Instant NOW = Instant.parse("2026-11-03T12:00:00.750Z");

  private final List<String> log = new ArrayList<>();
  private final List<JsonNode> events = new ArrayList<>();

  @Test
  void callsItsFunctionWithTheEventOfTheSample() {
    schedule((in, out, context) -> events.add(JSON.readTree(in))).run();
    ObjectNode sample = (ObjectNode) JSON.readTree(Path.of("../../events/cleanup-schedule.json"));
    sample.set("id", events.get(0).path("id"));
    assertThat(events).containsExactly(sample);
    assertThat(events.get(0).path("id").stringValue()).matches("[0-9a-f-]{36}");
  }

  @Test
  void tellsOfACallThatFailsAndGoesOn() {
    Schedule schedule =
        schedule(
            (in, out, context) -> {
              throw new IllegalStateException("on purpose");
            });
    schedule.run();
    schedule.run();
    assertThat(log).hasSize(2).allSatisfy(line -> assertThat(line).contains("on purpose"));
  }

  @Test
  void leavesNoMoreTimeOnceItIsClosed() {
    List<Integer> left = new ArrayList<>();
    List<Schedule> closing = new ArrayList<>();
    Schedule schedule =
        schedule(
            (in, out, context) -> {
              closing.forEach(Schedule::close);
              left.add(context.getRemainingTimeInMillis());
            });
    closing.add(schedule);

    schedule.run();
    schedule.run();

    assertThat(left).containsExactly(0);
  }

  @Test
  void isKeptByATimerThatNeverRunsItTwiceAtOnce() throws InterruptedException {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch runs = new CountDownLatch(5);
    try (Timer timer = new ThreadTimer()) {
      timer.every(
          Duration.ofNanos(1_000),
          () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            running.decrementAndGet();
            runs.countDown();
          });
      assertThat(runs.await(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void hasEndedOnceItsTimerIsClosed() {
    AtomicInteger running = new AtomicInteger();
    Timer timer = new ThreadTimer();
    timer.every(
        Duration.ofNanos(1_000),
        () -> {
          running.incrementAndGet();
          Thread.onSpinWait();
          running.decrementAndGet();
        });
    timer.close();
    assertThat(running).hasValue(0);
  }

  private Schedule schedule(RequestStreamHandler handler) {
    LocalFunction function =
        new LocalFunction("CleanupFunction", "arn", Duration.ofSeconds(1), 128, handler);
    return new Schedule(function, "eu-west-1", Clock.fixed(NOW, ZoneOffset.UTC), log::add);
  }
}
