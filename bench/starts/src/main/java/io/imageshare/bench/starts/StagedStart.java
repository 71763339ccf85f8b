package io.imageshare.bench.starts;

import io.imageshare.bench.starts.Subjects.Subject;
import java.io.IOException;
import java.nio.file.Path;
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

  /** Starts the function, which takes longer since the JVM tells of each class. */
  static StagedStart of(Subject subject, Surroundings surroundings) throws IOException {
    Path file = surroundings.folderOf(subject).resolve("stages");
    Start start = surroundings.start(subject, ClassLog.option(file));
    ClassLog log = ClassLog.read(file);
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
