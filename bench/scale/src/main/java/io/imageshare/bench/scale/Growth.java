package io.imageshare.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Measures what each operation takes on data of growing size, and prints tables in Markdown.
 *
 * <p>Each size has a table of its own, and all are measured by turns: what else the machine does
 * befalls all sizes alike.
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
  public static void main(String[] arguments) {
    int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MOST_RECEIVED;
    Growth members = new Growth(Math.min(most, MOST_MEMBERS));
    members.measure(ManyMembers::new);
    members.print("Shares of one image");
    Growth received = new Growth(most);
    received.measure(ManyReceived::new);
    received.print("Shares received by one project");
    System.exit(0);
  }

  private void measure(IntFunction<Scene> scene) {
    List<Subject> subjects = new ArrayList<>();
    sizes.forEach(size -> subjects.add(new Subject(size, scene.apply(size))));
    for (int round = 0; round < WARM_UP; round++) {
      for (Subject subject : subjects) {
        subject.warmUp(round);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Subject subject : subjects) {
        subject.measure(round, curves);
      }
    }
    subjects.forEach(subject -> subject.count(0, curves));
  }

  private void print(String title) {
    System.out.println(title + ":\n");
    new GrowthTable(curves, sizes).lines().forEach(System.out::println);
    System.out.println();
  }
}
