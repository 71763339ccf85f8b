package io.imageshare.bench.scale;

import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.local.template.Template;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures what each operation takes on data of growing size, prints tables in Markdown, and draws
 * plots of them.
 *
 * <p>Each size has a database of its own, on disk and with flushed commits, and each operation is
 * measured on all of them by turns: what else the machine does befalls all sizes alike.
 *
 * <p>Arguments: the most shares, 1,000,000 if not said; the only part to measure, such as {@code
 * received-ended}, all if not said.
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
    Predicate<Part> wanted = part -> arguments.length < 2 || arguments[1].equals(part.name());
    for (Part part : parts().filter(wanted).toList()) {
      Growth growth = new Growth(Math.min(most, part.most()));
      growth.measure(part.maker());
      growth.tell(part);
    }
    System.exit(0);
  }

  private static Stream<Part> parts() {
    Part events = new Part("events", "Events of one project", MOST_RECEIVED, ManyEvents::new);
    return Stream.concat(
        Stream.of(events), Stream.of(Ended.values()).flatMap(Growth::partsOfShares));
  }

  private static Stream<Part> partsOfShares(Ended ended) {
    return Stream.of(
        new Part(
            "members" + ended.suffix(),
            "Shares of one image" + ended.title(),
            MOST_MEMBERS,
            (database, size) -> new ManyMembers(database, size, ended)),
        new Part(
            "received" + ended.suffix(),
            "Shares received by one project" + ended.title(),
            MOST_RECEIVED,
            (database, size) -> new ManyReceived(database, size, ended)));
  }

  /**
   * What has a table and a plot of its own.
   *
   * @param name of the part, also in its plot's name
   * @param most that data of it can have
   */
  private record Part(String name, String title, int most, Maker maker) {}

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

  private void tell(Part part) throws IOException {
    System.out.println(part.title() + ":\n");
    curves.table().forEach(System.out::println);
    System.out.println();
    String plot = "growth-" + part.name() + ".svg";
    curves.plot(part.title()).write(Template.nearest().resolveSibling("docs/plots").resolve(plot));
  }
}
