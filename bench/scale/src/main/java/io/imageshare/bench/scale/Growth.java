package io.imageshare.bench.scale;

import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.local.template.Template;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures what each operation takes on data of growing size, prints tables in Markdown, and draws
 * plots of them.
 *
 * <p>Each size has a database of its own, on disk and with flushed commits, and each operation is
 * measured on all of them by turns: what else the machine does befalls all sizes alike.
 *
 * <p>Argument: the most shares, 1,000,000 if not said.
 */
public final class Growth {
  private static final int FEWEST = 100;
  private static final int FACTOR = 10;
  private static final int MOST_RECEIVED = 1_000_000;
  private static final int MOST_MEMBERS = 100_000;
  private static final int WARM_UP = 100;
  private static final int ROUNDS = 200;

  private final List<Integer> sizes;
  private final Curves curves = new Curves();

  private Growth(int most) {
    this.sizes =
        IntStream.iterate(FEWEST, size -> size <= most, size -> size * FACTOR).boxed().toList();
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MOST_RECEIVED;
    Growth members = new Growth(Math.min(most, MOST_MEMBERS));
    members.measure(ManyMembers::new);
    members.tell("Shares of one image", "growth-members.svg");
    Growth received = new Growth(most);
    received.measure(ManyReceived::new);
    received.tell("Shares received by one project", "growth-received.svg");
    System.exit(0);
  }

  /** Makes data of a size. */
  @FunctionalInterface
  private interface Maker {
    Scene make(SqliteDatabase database, int size);
  }

  private void measure(Maker scene) throws IOException {
    try (Databases databases = new Databases()) {
      List<Subject> subjects = new ArrayList<>();
      for (int size : sizes) {
        subjects.add(new Subject(size, scene.make(databases.onDisk(), size)));
      }
      measure(subjects);
    }
  }

  private void measure(List<Subject> subjects) {
    for (int round = 0; round < WARM_UP; round++) {
      measure(subjects, round, new Curves());
    }
    for (int round = 0; round < ROUNDS; round++) {
      measure(subjects, round, curves);
    }
  }

  /**
   * Has all sizes do each step before any of them does the next one, another size first each round.
   */
  private static void measure(List<Subject> subjects, int round, Curves curves) {
    List<Iterator<Step>> left =
        subjects.stream().map(subject -> subject.steps(round).iterator()).toList();
    while (left.stream().anyMatch(Iterator::hasNext)) {
      for (int turn = 0; turn < left.size(); turn++) {
        int each = (turn + round) % left.size();
        if (left.get(each).hasNext()) {
          subjects.get(each).measure(left.get(each).next(), curves);
        }
      }
    }
  }

  private void tell(String title, String plot) throws IOException {
    System.out.println(title + ":\n");
    new GrowthTable(curves, sizes).lines().forEach(System.out::println);
    System.out.println();
    curves.plot(title).write(Template.nearest().resolveSibling("docs/plots").resolve(plot));
  }
}
