package io.imageshare.telemetry;

import io.imageshare.domain.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was observed of one invocation so far, by whatever of its threads. */
public final class Observations {
  private final Map<Metric, List<Long>> values = new EnumMap<>(Metric.class);
  private final Map<Refusal, Long> refusals = new LinkedHashMap<>();
  private long roundTrips;
  private String trouble = "";

  /** The table is called once more. */
  public synchronized void roundTrip() {
    roundTrips++;
  }

  /** So many more were counted. */
  public synchronized void count(Metric metric, long more) {
    long before = values.getOrDefault(metric, List.of(0L)).get(0);
    values.put(metric, List.of(before + more));
  }

  /** One more value was measured. */
  public synchronized void measure(Metric metric, long value) {
    values.computeIfAbsent(metric, none -> new ArrayList<>()).add(value);
  }

  /** A request, or a pair of a batch call, was refused. */
  public synchronized void refused(Refusal refusal) {
    refusals.merge(refusal, 1L, Long::sum);
  }

  /** Something is wrong that the operator has to know, in words; the last such thing is kept. */
  public synchronized void trouble(String message) {
    trouble = message;
  }

  /** How often the table was called. */
  public synchronized long roundTrips() {
    return roundTrips;
  }

  /** The values of each metric that has any; of one that is counted, the one sum. */
  public synchronized Map<Metric, List<Long>> values() {
    Map<Metric, List<Long>> copy = new EnumMap<>(Metric.class);
    values.forEach((metric, each) -> copy.put(metric, List.copyOf(each)));
    return copy;
  }

  /** How often was refused for what, in the order in which each occurred first. */
  public synchronized Map<Refusal, Long> refusals() {
    return new LinkedHashMap<>(refusals);
  }

  /** What is wrong; empty if nothing is. */
  public synchronized Optional<String> trouble() {
    return Optional.of(trouble).filter(message -> !message.isEmpty());
  }
}
