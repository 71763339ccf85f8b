package io.imageshare.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequest;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;

/** A bus that takes events or doesn't, by their place among all that were ever put. */
final class ScriptedBus implements EventBridgeClient {
  final List<PutEventsRequest> calls = new ArrayList<>();
  final List<PutEventsRequestEntry> taken = new ArrayList<>();
  private final IntPredicate takes;
  private int put;

  ScriptedBus(IntPredicate takes) {
    this.takes = takes;
  }

  @Override
  public PutEventsResponse putEvents(PutEventsRequest request) {
    calls.add(request);
    return PutEventsResponse.builder()
        .entries(request.entries().stream().map(this::result).toList())
        .build();
  }

  private PutEventsResultEntry result(PutEventsRequestEntry entry) {
    if (!takes.test(put++)) {
      return PutEventsResultEntry.builder().errorCode("ThrottlingException").build();
    }
    taken.add(entry);
    return PutEventsResultEntry.builder().eventId("event-" + put).build();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
