package io.imageshare.notify;

import io.imageshare.domain.Region;
import io.imageshare.http.CloudEvent;
import io.imageshare.http.Json;
import io.imageshare.store.Deadline;
import io.imageshare.store.EventBus;
import io.imageshare.store.NewEvent;
import io.imageshare.telemetry.Metric;
import io.imageshare.telemetry.Telemetry;
import java.time.Duration;
import java.util.List;

/**
 * The platform that hears of events by a bus (R41). What the bus doesn't take at once is kept in a
 * queue, so that a bus which fails holds up no feed.
 *
 * @param region the region whose images these are
 */
record Platform(Bus bus, Undelivered undelivered, Region region) implements EventBus {
  /** How often an event is put at most, before it is kept. */
  private static final int TRIES = 3;

  /**
   * With less time left, events go straight to the queue: a bus that doesn't answer takes seconds
   * each time, and what is left of an invocation's hundred records takes some time, too.
   */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Override
  public boolean pass(List<NewEvent> events, Deadline deadline) {
    for (int from = 0; from < events.size(); from += Bus.MOST) {
      List<NewEvent> some = events.subList(from, Math.min(from + Bus.MOST, events.size()));
      List<String> told = some.stream().map(this::json).toList();
      List<String> left = deadline.leaves(PATIENCE) ? put(told) : told;
      Telemetry.current().count(Metric.EVENTS_KEPT_BACK, left.size());
      if (!left.isEmpty() && !undelivered.keep(left)) {
        return false;
      }
    }
    return true;
  }

  private String json(NewEvent entry) {
    return Json.write(CloudEvent.of(entry.id(), entry.event(), region));
  }

  /** Puts events on the bus; those that it doesn't take. */
  List<String> put(List<String> events) {
    List<String> left = events;
    for (int tries = 0; tries < TRIES && !left.isEmpty(); tries++) {
      left = bus.put(left);
    }
    return left;
  }
}
