package io.imageshare.bench.starts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A cold start, and what it did in each of its stages. */
record StagedStart(Start start, Map<Stage, Part> parts) {
  private static final List<Stage> UNTIL_READY =
      List.of(Stage.JVM, Stage.RUNTIME_CLIENT, Stage.SETTINGS, Stage.SDK_CLIENT, Stage.WIRING);
  private static final List<Stage> FIRST_CALL =
      List.of(Stage.EVENT, Stage.DECISION, Stage.TABLE_CALL, Stage.ANSWER);

  /** What it did in a stage: how long that took, and how many classes were loaded. */
  record Part(double milliseconds, long classes) {}

  /** Splits a start by what the JVM told of it. */
  static StagedStart of(LoggedStart logged) {
    Start start = logged.start();
    ClassLog log = logged.classes();
    long ready = start.begun() + Math.round(start.initialized() * 1e6);
    long answered = start.begun() + Math.round(start.answered() * 1e6);
    Map<Stage, Part> parts = new EnumMap<>(Stage.class);
    split(start.begun(), ready, UNTIL_READY, log, parts);
    split(ready, answered, FIRST_CALL, log, parts);
    return new StagedStart(start, parts);
  }

  Part part(Stage stage) {
    return Objects.requireNonNull(parts.get(stage));
  }

  /** How many classes were loaded in all stages. */
  long classes() {
    return parts.values().stream().mapToLong(Part::classes).sum();
  }

  /** A stage whose end does not show takes what is left, and leaves nothing to the next ones. */
  private static void split(
      long from, long until, List<Stage> stages, ClassLog log, Map<Stage, Part> parts) {
    long begin = from;
    for (Stage stage : stages) {
      long end = Math.min(stage.end(log, begin).orElse(until), until);
      parts.put(stage, new Part((end - begin) / 1e6, log.loaded(begin, end)));
      begin = end;
    }
  }
}
