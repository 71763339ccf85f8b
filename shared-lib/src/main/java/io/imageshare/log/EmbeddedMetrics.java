package io.imageshare.log;

import io.imageshare.http.Json;
import io.imageshare.telemetry.Metric;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Metrics in the embedded metric format: CloudWatch reads them from the lines of the log, and no
 * call is made for them.
 *
 * <p>Written here, since the libraries for it bring a second JSON library with them.
 */
final class EmbeddedMetrics {
  /** The dimension of every metric: the region whose images these are. */
  static final String REGION = "Region";

  /** The dimension of refusals beside it. */
  static final String CODE = "Code";

  private static final String NAMESPACE = "Imageshare";

  /** What each metric is called and counted in, made once and only ever written. */
  private static final Map<Metric, ObjectNode> DEFINITIONS = definitions();

  /** The most values of one metric that CloudWatch reads from a line. */
  private static final int MAX_VALUES = 100;

  private final ObjectNode line;
  private final Instant time;

  /**
   * @param line what to add to; holds the dimensions
   */
  EmbeddedMetrics(ObjectNode line, Instant time) {
    this.line = line;
    this.time = time;
  }

  /** Adds metrics of the region. */
  void add(Map<Metric, List<Long>> values) {
    if (!values.isEmpty()) {
      ArrayNode names = directive(List.of(REGION));
      values.forEach((metric, each) -> add(names, metric, each));
    }
  }

  /** Adds the number of refusals of the line's code. */
  void addRefusals(long count) {
    add(directive(List.of(REGION, CODE)), Metric.REFUSALS, List.of(count));
  }

  private ArrayNode directive(List<String> dimensions) {
    ObjectNode directive =
        line.withObjectProperty("_aws")
            .put("Timestamp", time.toEpochMilli())
            .withArrayProperty("CloudWatchMetrics")
            .addObject()
            .put("Namespace", NAMESPACE);
    ArrayNode set = directive.putArray("Dimensions").addArray();
    dimensions.forEach(set::add);
    return directive.putArray("Metrics");
  }

  private void add(ArrayNode names, Metric metric, List<Long> values) {
    names.add(DEFINITIONS.get(metric));
    if (values.size() == 1) {
      line.put(metric.wireName(), values.get(0));
    } else {
      ArrayNode each = line.putArray(metric.wireName());
      values.stream().limit(MAX_VALUES).forEach(each::add);
    }
  }

  private static Map<Metric, ObjectNode> definitions() {
    Map<Metric, ObjectNode> definitions = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      ObjectNode definition = Json.object().put("Name", metric.wireName());
      definitions.put(metric, definition.put("Unit", metric.unit().wireName()));
    }
    return definitions;
  }
}
