package io.imageshare.bench.load;

import io.imageshare.bench.load.Peer.Kind;
import io.imageshare.local.template.Template;
import io.imageshare.service.ScratchFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures how many requests a second the service on this machine answers, with its records in
 * memory and on disk and with tokens that are checked, and prints tables in Markdown.
 *
 * <p>Each operation is done for some seconds before it is measured, until it gets no faster. All
 * services are up at once, and take turns with each measurement: what else the machine does befalls
 * all alike.
 *
 * <p>Arguments: seconds of each measurement (6); the address of a Glance that trusts headers to be
 * measured beside it, with no quota of members below 100, for then a plot of all is drawn, too;
 * {@code --beside} with the folder of another build's checkout; and {@code --only} with the names
 * of the operations to be measured, separated by commas.
 */
public final class Load {
  private static final int PLOTTED_CONNECTIONS = 16;
  private static final List<Integer> CONNECTIONS = List.of(1, PLOTTED_CONNECTIONS, 64);

  /** After fewer seconds a JVM is still compiling what the operation runs through. */
  private static final int SECONDS_BEFORE = 6;

  /** The first ones find files in no cache of the operating system. */
  private static final int STARTS = 5;

  /** More than can be changed in a second. */
  private static final int CHANGES_IN_SECOND = 9_000;

  private static final int CHANGES_IN_SECOND_OF_GLANCE = 500;

  /** The requests that wrk makes to see whether it can, and sends to nobody. */
  private static final int TRIED = 1;

  private final Wishes wishes;
  private final Path folder;
  private final Wrk wrk;

  private Load(Wishes wishes, Path folder) throws IOException {
    this.wishes = wishes;
    this.folder = folder;
    this.wrk = new Wrk(folder);
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (ScratchFolder folder = ScratchFolder.make("load")) {
      new Load(Wishes.of(List.of(arguments)), folder.path()).measure();
    }
    System.exit(0);
  }

  private void measure() throws IOException, InterruptedException {
    List<StartedService> services = StartedService.all(wishes.beside(), folder, STARTS);
    List<LoadRow> rows = rows(scenes(services));
    StartedService.heading().forEach(System.out::println);
    for (StartedService service : services) {
      System.out.println(service.line());
      service.stop();
    }
    System.out.println();
    LoadRow.table(rows).forEach(System.out::println);
    if (wishes.glance().isPresent()) {
      Path plots = Template.nearest().resolveSibling("docs/plots");
      LoadRow.plot(rows, PLOTTED_CONNECTIONS).write(plots.resolve("load.svg"));
    }
  }

  private List<Scene> scenes(List<StartedService> services)
      throws IOException, InterruptedException {
    List<Scene> scenes = new ArrayList<>();
    for (StartedService service : services) {
      int images = Math.max(Scene.MANY, changes(CHANGES_IN_SECOND));
      scenes.add(Scene.make(service.peer(images)));
    }
    if (wishes.glance().isPresent()) {
      int images = changes(CHANGES_IN_SECOND_OF_GLANCE);
      scenes.add(Scene.make(Peer.glance(wishes.glance().get(), images)));
    }
    return scenes;
  }

  /** How many changes can be made in all measurements of one operation, and before them. */
  private int changes(int inSecond) {
    return inSecond * (SECONDS_BEFORE + wishes.seconds() * CONNECTIONS.size());
  }

  private List<LoadRow> rows(List<Scene> scenes) throws IOException, InterruptedException {
    List<LoadRow> rows = new ArrayList<>();
    for (MeasuredOperation operation : wishes.operations()) {
      List<Scene> having =
          scenes.stream()
              .filter(scene -> operation.isEverywhere() || scene.peer().kind() != Kind.GLANCE)
              .toList();
      rows.addAll(rows(having, operation));
    }
    return rows;
  }

  /** Each in its turn, another one first each time. */
  private List<LoadRow> rows(List<Scene> scenes, MeasuredOperation operation)
      throws IOException, InterruptedException {
    List<Turn> turns = new ArrayList<>();
    for (Scene scene : scenes) {
      turns.add(new Turn(scene.peer(), operation, operation.requests(scene)));
    }
    for (Turn turn : turns) {
      turn.measure(PLOTTED_CONNECTIONS, SECONDS_BEFORE);
    }
    List<LoadRow> rows = new ArrayList<>();
    for (int connections : CONNECTIONS) {
      for (Turn turn : turns) {
        rows.add(
            new LoadRow(
                operation, turn.peer, connections, turn.measure(connections, wishes.seconds())));
      }
      Collections.rotate(turns, 1);
    }
    return rows;
  }

  /** The requests of one operation that a service has not had yet. */
  private final class Turn {
    private final Peer peer;
    private final MeasuredOperation operation;
    private RequestSeries left;

    Turn(Peer peer, MeasuredOperation operation, RequestSeries left) {
      this.peer = peer;
      this.operation = operation;
      this.left = left;
    }

    Wrk.Result measure(int connections, int seconds) throws IOException, InterruptedException {
      Wrk.Result result = wrk.measure(left, connections, seconds);
      if (!result.isClean()) {
        throw new IOException(
            "%s of %s: %d refused, %d lost"
                .formatted(operation, peer.name(), result.refused(), result.lost()));
      }
      if (operation.isOnce()) {
        left = left.from(result.requests() + connections + TRIED);
      }
      return result;
    }
  }
}
