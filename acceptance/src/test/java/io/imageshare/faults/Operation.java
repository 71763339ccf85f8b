package io.imageshare.faults;

import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.SampleRecords;
import io.imageshare.testkit.Answer;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Something that a project asks for.
 *
 * @param prepare makes the records that it is about
 * @param request what is asked for
 * @param tidiesUp whether it may remove shares that are over on its way, which nobody notices
 */
record Operation(
    String name, Consumer<Cloud> prepare, Function<Cloud, Call> request, boolean tidiesUp) {
  static final Duration TIME_LIMIT = Duration.ofSeconds(29);

  Operation(String name, Consumer<Cloud> prepare, Function<Cloud, Call> request) {
    this(name, prepare, request, false);
  }

  /** The sample event of that route, with a key if it takes one. */
  static Operation sample(String route) {
    return new Operation(
        route,
        cloud -> SampleRecords.make(cloud, route),
        cloud -> cloud.sample(route).header("idempotency-key", "once"));
  }

  Answer on(Cloud cloud) {
    return request.apply(cloud).send(cloud.clock().invocation(TIME_LIMIT));
  }

  @Override
  public String toString() {
    return name;
  }
}
