package io.imageshare.bench.starts;

import io.imageshare.bench.starts.Subjects.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures each function from the start of its process to its first answer, by turns with the bare
 * handler, and prints a table in Markdown.
 *
 * <p>Arguments: how often each is started, 11 if not said; then the short names of the functions,
 * all if none is said.
 */
public final class ColdStart {
  private static final int RUNS = 11;

  private final Surroundings surroundings;
  private final int runs;

  private ColdStart(Surroundings surroundings, int runs) {
    this.surroundings = surroundings;
    this.runs = runs;
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RUNS;
    List<String> names =
        List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
    try (Surroundings surroundings = Surroundings.make()) {
      new ColdStart(surroundings, runs).print(names);
    }
  }

  private void print(List<String> names) throws IOException {
    System.out.printf(
        "Java %s, %d processors, %d starts each, by turns%n%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), runs);
    System.out.println(
        "| function | first event | time to bare | processor to bare | median | p90 | initialized | first call | "
            + "memory | classes | JVM | client |");
    System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    Subjects subjects = surroundings.subjects();
    Subject bare = subjects.bare();
    List<Start> allBare = new ArrayList<>();
    for (Subject subject : subjects.functions()) {
      if (names.isEmpty() || names.contains(subject.function().shortName())) {
        List<Start> bareStarts = new ArrayList<>();
        List<Start> starts = new ArrayList<>();
        byTurns(bare, bareStarts, subject, starts);
        allBare.addAll(bareStarts);
        row(subject, new Figures(starts), new Figures(bareStarts));
      }
    }
    row(bare, new Figures(allBare), new Figures(allBare));
  }

  /** Once more than is told: the first of each warms the machine up. */
  private void byTurns(Subject one, List<Start> ofOne, Subject other, List<Start> ofOther)
      throws IOException {
    surroundings.start(one);
    surroundings.start(other);
    for (int run = 0; run < runs; run++) {
      ofOne.add(surroundings.start(one));
      ofOther.add(surroundings.start(other));
    }
  }

  private void row(Subject subject, Figures figures, Figures bare) throws IOException {
    LoadedClasses classes = LoadedClasses.of(subject, surroundings);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.2f | %.2f | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f MB | %d | %.0f ms | %.0f ms |%n",
        subject.function().shortName(),
        subject.event().replace(".json", ""),
        figures.median(Start::answered) / bare.median(Start::answered),
        figures.median(Start::processor) / bare.median(Start::processor),
        figures.median(Start::answered),
        figures.p90(Start::answered),
        figures.median(Start::initialized),
        figures.median(start -> start.answered() - start.initialized()),
        figures.median(Start::resident),
        classes.count(),
        classes.jvm(),
        classes.client() - classes.jvm());
  }
}
