package io.imageshare.bench.starts;

import io.imageshare.bench.starts.Subjects.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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

  /** The starts of a function: with the JVM's log, by stages, and without it. */
  private record Starts(Subject subject, List<StagedStart> staged, List<Start> plain) {
    static Starts of(Subject subject) {
      return new Starts(subject, new ArrayList<>(), new ArrayList<>());
    }

    void add(Surroundings surroundings) throws IOException {
      staged.add(StagedStart.of(subject, surroundings));
      plain.add(surroundings.start(subject));
    }

    double staged(ToDoubleFunction<StagedStart> figure) {
      return Figures.median(staged, figure);
    }

    double plain(ToDoubleFunction<Start> figure) {
      return Figures.median(plain, figure);
    }
  }

  private final List<Starts> functions;

  private StartStages(List<Starts> functions) {
    this.functions = functions;
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RUNS;
    List<String> names =
        arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.of("share");
    List<Starts> functions = measured(runs, names);
    System.out.printf(
        "Java %s, %d processors, medians of %d starts each, by turns%n%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), runs);
    new StartStages(functions).print();
  }

  /** Starts each once more than is told: the first of each warms the machine up. */
  private static List<Starts> measured(int runs, List<String> names) throws IOException {
    try (Surroundings surroundings = Surroundings.make()) {
      List<Starts> functions = new ArrayList<>();
      for (Subject subject : surroundings.subjects().named(names)) {
        functions.add(Starts.of(subject));
      }
      functions.add(Starts.of(surroundings.subjects().bare()));
      for (Starts function : functions) {
        surroundings.start(function.subject());
      }
      for (int run = 0; run < runs; run++) {
        for (Starts function : functions) {
          function.add(surroundings);
        }
      }
      return functions;
    }
  }

  private void print() {
    row("stage", each -> each.subject().function().shortName() + " | classes");
    row("---", each -> "---: | ---:");
    for (Stage stage : Stage.values()) {
      row(
          stage.toString(),
          each ->
              cells(
                  each.staged(start -> start.part(stage).milliseconds()),
                  each.staged(start -> start.part(stage).classes())));
    }
    row(
        "all",
        each ->
            cells(
                each.staged(start -> start.start().answered()), each.staged(StagedStart::classes)));
    row("all, without the log", each -> time(each.plain(Start::answered)) + " |");
    row("work of processors for it", each -> time(each.plain(Start::processor)) + " |");
  }

  private void row(String first, Function<Starts, String> cells) {
    System.out.println(
        functions.stream()
            .map(cells)
            .collect(Collectors.joining(" | ", "| " + first + " | ", " |")));
  }

  private static String cells(double milliseconds, double classes) {
    return String.format(Locale.ROOT, "%s | %.0f", time(milliseconds), classes);
  }

  private static String time(double milliseconds) {
    return String.format(Locale.ROOT, "%.0f ms", milliseconds);
  }
}
