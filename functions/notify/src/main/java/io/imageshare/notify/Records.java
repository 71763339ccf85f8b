package io.imageshare.notify;

import io.imageshare.store.Deadline;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.store.dynamodb.ChangeStream;
import io.imageshare.store.dynamodb.ChangeStream.Delivery;
import io.imageshare.telemetry.Telemetry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The records of an event, in their order. */
final class Records {
  /** With less time left, none is begun. */
  private static final Duration NEEDED = Duration.ofSeconds(5);

  private final ChangeStream changes;
  private final Clock clock;

  Records(ChangeStream changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Delivers them. One that has to wait for another of its image keeps none of other images back.
   *
   * @return the sequence number of the first one from which on they are to be handed over again;
   *     empty if all are delivered
   */
  Optional<String> deliver(JsonNode records, Deadline deadline) {
    String first = null;
    for (JsonNode record : records) {
      JsonNode change = record.path("dynamodb");
      String number = change.path("SequenceNumber").stringValue();
      Delivery delivery =
          deadline.leaves(NEEDED) ? deliverOne(change, deadline) : Delivery.UNFINISHED;
      if (delivery != Delivery.DONE && first == null) {
        first = number;
      }
      // What comes after it of the same image would take it for done.
      if (delivery == Delivery.UNFINISHED) {
        break;
      }
    }
    return Optional.ofNullable(first);
  }

  private Delivery deliverOne(JsonNode change, Deadline deadline) {
    long seconds = change.path("ApproximateCreationDateTime").longValue();
    try {
      return changes.deliver(
          StreamValues.item(change.path("OldImage")),
          StreamValues.item(change.path("NewImage")),
          Instant.ofEpochSecond(seconds),
          clock.instant(),
          deadline);
    } catch (StoreUnavailableException unavailable) {
      Telemetry.current().trouble(String.valueOf(unavailable.getMessage()));
      return Delivery.UNFINISHED;
    }
  }
}
