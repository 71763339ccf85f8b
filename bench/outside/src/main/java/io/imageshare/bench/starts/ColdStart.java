package io.imageshare.bench.starts;

import io.imageshare.bench.figures.Figures;
import io.imageshare.bench.starts.Subjects.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Measures each function from the start of its process to its first answer, by turns with the bare
 * handler, and prints a table in Markdown.
 *
 * <p>Arguments: how often each is started, 11 if not said; then the short names of the functions,
 * all if none is said.
 */
public final class ColdStart {
  private static final int RUNS = 11;
  private static final double MOST = 0.9;

  private final Surroundings surroundings;
  private final StartWishes wishes;

  private ColdStart(Surroundings surroundings, StartWishes wishes) {
    this.surroundings = surroundings;
    this.wishes = wishes;
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    try (Surroundings surroundings = Surroundings.make()) {
      new ColdStart(surroundings, StartWishes.of(arguments, RUNS)).print();
    }
  }

  private void print() throws IOException {
    wishes.heading().forEach(System.out::println);
    System.out.println(
        "| function | first event | time to bare | processor to bare | time | 90 % within"
            + " | initialized | first call | memory | classes |");
    System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    Subject bare = surroundings.subjects().bare();
    List<Start> allBare = new ArrayList<>();
    for (Subject subject : surroundings.subjects().functions(wishes.functions())) {
      List<Start> bareStarts = new ArrayList<>();
      List<Start> starts = new ArrayList<>();
      for (int run = 0; run < wishes.runs(); run++) {
        bareStarts.add(surroundings.start(bare));
        starts.add(surroundings.start(subject));
      }
      allBare.addAll(bareStarts);
      row(subject, starts, bareStarts);
    }
    row(bare, allBare, allBare);
  }

  private void row(Subject subject, List<Start> starts, List<Start> bare) throws IOException {
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.2f | %.2f | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f MB | %d |%n",
        subject.function().shortName(),
        subject.event(),
        ratio(starts, bare, Start::answered),
        ratio(starts, bare, Start::processor),
        Figures.median(starts, Start::answered),
        Figures.quantile(starts, Start::answered, MOST),
        Figures.median(starts, Start::initialized),
        Figures.median(starts, start -> start.answered() - start.initialized()),
        Figures.median(starts, Start::resident),
        surroundings.startLogged(subject).classes().loaded());
  }

  private static double ratio(
      List<Start> starts, List<Start> bare, ToDoubleFunction<Start> figure) {
    return Figures.median(starts, figure) / Figures.median(bare, figure);
  }
}
