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
    Growth events = new Growth(most);
    events.measure(ManyEvents::new);
    events.tell("Events of one project", "growth-events.svg");
    for (Ended ended : Ended.values()) {
      Growth members = new Growth(Math.min(most, MOST_MEMBERS));
      members.measure((database, size) -> new ManyMembers(database, size, ended));
      members.tell("Shares of one image" + ended.title(), "growth-members" + ended.file());
      Growth received = new Growth(most);
      received.measure((database, size) -> new ManyReceived(database, size, ended));
      received.tell(
          "Shares received by one project" + ended.title(), "growth-received" + ended.file());
    }
    System.exit(0);
  }

  /** Makes data of a size. */
  @FunctionalInterface
  private interface Maker {
    SizedScene make(SqliteDatabase database, int size);
  }

  private void measure(Maker scene) throws IOException {
    try (Databases databases = new Databases()) {
      List<SizedScene> scenes = new ArrayList<>();
      for (int size : sizes) {
        scenes.add(scene.make(databases.onDisk(), size));
      }
      measure(scenes);
    }
  }

  private void measure(List<SizedScene> scenes) {
    List<Functions> functions = scenes.stream().map(SizedScene::cloud).map(Functions::new).toList();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      measure(scenes, functions, round + WARM_UP, round < 0 ? new Curves() : curves);
    }
  }

  /**
   * Has all sizes do each step before any of them does the next one, another size first each round.
   */
  private void measure(
      List<SizedScene> scenes, List<Functions> functions, int round, Curves measured) {
    List<Iterator<Step>> left = scenes.stream().map(each -> each.steps(round).iterator()).toList();
    while (left.stream().anyMatch(Iterator::hasNext)) {
      for (int turn = 0; turn < left.size(); turn++) {
        int each = (turn + round) % left.size();
        if (left.get(each).hasNext()) {
          Step step = left.get(each).next();
          long time = functions.get(each).send(step.call());
          measured.add(step.operation(), sizes.get(each), time);
          step.afterwards().run();
        }
      }
    }
  }

  private void tell(String title, String plot) throws IOException {
    System.out.println(title + ":\n");
    curves.table().forEach(System.out::println);
    System.out.println();
    curves.plot(title).write(Template.nearest().resolveSibling("docs/plots").resolve(plot));
  }
}
