package io.imageshare.rules.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.OperatorLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What operations have taken, and which routes they have gone by. */
final class Measurements {
  private final CapacityMeter meter = new CapacityMeter();
  private final OperatorLog log = new OperatorLog();
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> routes = new TreeSet<>();

  /** The same service, measured. */
  Cloud watch(Cloud cloud) {
    return cloud.around(meter).logging(log);
  }

  /**
   * Measures an operation that may be carried out in several ways, each of which takes the same.
   */
  void measure(String operation, Least least, Runnable... ways) {
    List<Row> measured = new ArrayList<>();
    for (Runnable way : ways) {
      meter.drain();
      way.run();
      measured.add(new Row(operation, meter.drain(), least));
    }
    assertThat(measured).containsOnly(measured.get(0));
    rows.add(measured.get(0));
    log.drain().forEach(line -> routes.add(line.path("route").asString("")));
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The keys of the routes that were measured. */
  Set<String> routes() {
    return Set.copyOf(routes);
  }
}
