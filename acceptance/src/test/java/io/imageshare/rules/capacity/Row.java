package io.imageshare.rules.capacity;

import java.util.Locale;
import java.util.stream.Stream;

/** A row of the table in the page for operators. */
record Row(String operation, Consumption used, Least least) {

  /** Whether it takes more than it has to and no reason is given. */
  boolean isUnexplained() {
    return least.why().isEmpty() && least.isLessThan(used);
  }

  /** The letters of its reasons. */
  Stream<String> reasons() {
    return least.why().isEmpty() ? Stream.empty() : Stream.of(least.why().split(", "));
  }

  /** The row as the page has it. */
  String markdown() {
    return String.format(
            Locale.ROOT,
            "| %s | %,d | %,d | %,d | %,d | %,.0f | %,.0f | %s | %s |",
            operation,
            used.calls(),
            used.roundTrips(),
            used.itemsRead(),
            used.itemsWritten(),
            used.reads(),
            used.writes(),
            least,
            least.why())
        .replace("|  |", "| |");
  }
}
