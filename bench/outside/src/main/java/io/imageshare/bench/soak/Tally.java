package io.imageshare.bench.soak;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Counts what was asked, and keeps what was wrong. */
final class Tally {
  private static final int SHOWN = 20;

  private final Map<String, AtomicLong> counts = new ConcurrentSkipListMap<>();
  private final List<String> violations = new CopyOnWriteArrayList<>();

  void count(String what) {
    counts.computeIfAbsent(what, none -> new AtomicLong()).incrementAndGet();
  }

  /** Keeps the first of them; there may be one a request. */
  void violation(String what) {
    if (violations.size() < SHOWN) {
      violations.add(what);
    }
  }

  List<String> violations() {
    return List.copyOf(violations);
  }

  long requests() {
    return counts.values().stream().mapToLong(AtomicLong::get).sum();
  }

  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }
}
