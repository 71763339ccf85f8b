package io.imageshare.bench.starts;

import io.imageshare.bench.starts.Subjects.Subject;
import io.imageshare.local.dynamodb.Template;
import io.imageshare.local.runtime.EmptyTable;
import io.imageshare.local.runtime.LoopbackAws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures each function from the start of its process to its first answer, by turns with the bare
 * handler, and prints a table in Markdown.
 *
 * <p>Arguments: how often each is started, 11 if not said; then the short names of the functions,
 * all if none is said.
 */
public final class ColdStart {
  private static final int RUNS = 11;
  private static final String ANSWER = "{\"statusCode\":200}";

  private final Path folder;
  private final int runs;

  private ColdStart(Path folder, int runs) {
    this.folder = folder;
    this.runs = runs;
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RUNS;
    List<String> names =
        List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
    Template template = Subjects.template();
    // What is sent in two parts would else wait for the first one's acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try (EmptyTable table = EmptyTable.make(template, Subjects.TABLE);
        LoopbackAws aws =
            LoopbackAws.start(
                Subjects.SIGNER.secretOf("project-1", Subjects.REGION), (name, event) -> ANSWER)) {
      Map<String, String> services = new HashMap<>(aws.variables());
      services.put("AWS_ENDPOINT_URL_DYNAMODB", table.endpoint().toString());
      Subjects subjects = Subjects.on(template, services);
      Path folder = Files.createTempDirectory("cold-start");
      try {
        new ColdStart(folder, runs).print(subjects, names);
      } finally {
        remove(folder);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void print(Subjects subjects, List<String> names) throws IOException {
    System.out.printf(
        "Java %s, %d processors, %d starts each, by turns%n%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), runs);
    System.out.println(
        "| function | first event | time to bare | processor to bare | median | p90 | initialized | first call | "
            + "memory | classes | JVM | client |");
    System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
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
    start(one);
    start(other);
    for (int run = 0; run < runs; run++) {
      ofOne.add(start(one));
      ofOther.add(start(other));
    }
  }

  private Start start(Subject subject) throws IOException {
    return Start.of(subject.function(), folderOf(subject), subject.json(), List.of());
  }

  private void row(Subject subject, Figures figures, Figures bare) throws IOException {
    LoadedClasses classes = LoadedClasses.of(subject.function(), folderOf(subject), subject.json());
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

  private Path folderOf(Subject subject) throws IOException {
    return Files.createDirectories(folder.resolve(subject.function().name()));
  }
}
