package io.imageshare.bench.starts;

import io.imageshare.bench.figures.Figures;
import io.imageshare.bench.starts.Subjects.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Tells where the time of cold starts goes, by what the JVM tells of classes, and prints a table in
 * Markdown.
 *
 * <p>Arguments: how often each function is started, 5 if not said; then the short names of
 * functions, share if none is said. The bare handler stands beside them. Functions without a client
 * of the table have fewer stages.
 */
public final class StartStages {
  private static final int RUNS = 5;
  private static final List<String> USUAL = List.of("share");

  private final Map<Subject, List<StagedStart>> functions = new LinkedHashMap<>();

  private StartStages() {}

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    StartWishes wishes = StartWishes.of(arguments, RUNS);
    StartStages stages = new StartStages();
    stages.measure(wishes.runs(), wishes.functions().isEmpty() ? USUAL : wishes.functions());
    wishes.heading().forEach(System.out::println);
    stages.print();
  }

  private void measure(int runs, List<String> names) throws IOException {
    try (Surroundings surroundings = Surroundings.make()) {
      for (Subject subject : surroundings.subjects().functions(names)) {
        functions.put(subject, new ArrayList<>());
      }
      functions.put(surroundings.subjects().bare(), new ArrayList<>());
      for (int run = 0; run < runs; run++) {
        for (Map.Entry<Subject, List<StagedStart>> function : functions.entrySet()) {
          function.getValue().add(StagedStart.of(surroundings.startLogged(function.getKey())));
        }
      }
    }
  }

  private void print() {
    System.out.println(
        functions.keySet().stream()
            .map(subject -> subject.function().shortName() + " | classes |")
            .collect(Collectors.joining(" ", "| stage | ", "")));
    System.out.println("|---|" + "---:|---:|".repeat(functions.size()));
    for (Stage stage : Stage.values()) {
      row(
          stage.toString(),
          start -> start.part(stage).milliseconds(),
          start -> start.part(stage).classes());
    }
    row("all", start -> start.start().answered(), StagedStart::classes);
  }

  private void row(
      String title,
      ToDoubleFunction<StagedStart> milliseconds,
      ToDoubleFunction<StagedStart> classes) {
    System.out.println(
        functions.values().stream()
            .map(
                starts ->
                    String.format(
                        Locale.ROOT,
                        "%.0f ms | %.0f |",
                        Figures.median(starts, milliseconds),
                        Figures.median(starts, classes)))
            .collect(Collectors.joining(" ", "| " + title + " | ", "")));
  }
}
