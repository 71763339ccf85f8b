package io.imageshare.bench.load;

import io.imageshare.local.template.Template;
import io.imageshare.service.RunningService;
import io.imageshare.service.RunningService.Access;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures how many requests a second the service on this machine answers, with its default storage
 * and with tokens that are checked, and prints a table in Markdown.
 *
 * <p>Each operation is done for as long before it is measured.
 *
 * <p>Arguments: seconds of each measurement (6), and the address of a Glance that trusts headers to
 * be measured beside it, with no quota of members below 100; then a plot of both is drawn, too.
 */
public final class Load {
  private static final int SECONDS = 6;
  private static final int PLOTTED_CONNECTIONS = 16;
  private static final List<Integer> CONNECTIONS = List.of(1, PLOTTED_CONNECTIONS, 64);

  /** More than can be changed in a second. */
  private static final int CHANGES_IN_SECOND = 2_500;

  private static final int CHANGES_IN_SECOND_OF_GLANCE = 500;

  /** The requests that wrk makes to see whether it can, and sends to nobody. */
  private static final int TRIED = 1;

  private final int seconds;
  private final Wrk wrk;

  private Load(int seconds, Path folder) throws IOException {
    this.seconds = seconds;
    this.wrk = new Wrk(folder);
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SECONDS;
    Path folder = Files.createTempDirectory("load");
    Load load = new Load(seconds, folder);
    List<Row> rows = new ArrayList<>();
    if (arguments.length > 1) {
      rows.addAll(
          load.rows(
              Peer.glance(URI.create(arguments[1]), load.changes(CHANGES_IN_SECOND_OF_GLANCE))));
    }
    RunningService service =
        new RunningService(folder, List.of(), List.of("--set=PrivateImageLimit=1000000"));
    service.start();
    int images = Math.max(Scene.MANY, load.changes(CHANGES_IN_SECOND));
    rows.addAll(load.rows(peer(service.access(), images)));
    System.out.println("Resident memory of the service: " + Memory.of(service.pid()) + " MB");
    service.stop(true);
    Row.table(rows).forEach(System.out::println);
    if (arguments.length > 1) {
      Path plots = Template.nearest().resolveSibling("docs/plots");
      Row.plot(rows, PLOTTED_CONNECTIONS).write(plots.resolve("load.svg"));
    }
    System.exit(0);
  }

  private static Peer peer(Access access, int images) {
    return new Peer(
        "Imageshare",
        access.api(),
        images,
        person -> Map.of("X-Auth-Token", access.user(person.user()).token()),
        person -> access.user(person.user()).project(),
        true);
  }

  /** How many changes can be made in all measurements of one operation, and before them. */
  private int changes(int inSecond) {
    return inSecond * seconds * (CONNECTIONS.size() + 1);
  }

  private List<Row> rows(Peer peer) throws IOException, InterruptedException {
    Scene scene = Scene.make(peer);
    List<Row> rows = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      if (operation.isEverywhere() || peer.isOurs()) {
        rows.addAll(rows(scene, operation));
      }
    }
    return rows;
  }

  private List<Row> rows(Scene scene, Operation operation)
      throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    Requests requests = operation.requests(scene);
    Wrk.Result warm = measure(operation, requests, PLOTTED_CONNECTIONS);
    requests = left(operation, requests, PLOTTED_CONNECTIONS, warm);
    for (int connections : CONNECTIONS) {
      Wrk.Result result = measure(operation, requests, connections);
      rows.add(new Row(operation, scene.peer(), connections, result));
      requests = left(operation, requests, connections, result);
    }
    return rows;
  }

  private Wrk.Result measure(Operation operation, Requests requests, int connections)
      throws IOException, InterruptedException {
    Wrk.Result result = wrk.measure(requests, connections, seconds);
    if (!result.isClean()) {
      throw new IOException(
          "%s of %s: %d refused, %d lost"
              .formatted(operation, requests.peer().name(), result.refused(), result.lost()));
    }
    return result;
  }

  /** Those that have not been sent, if they can be sent only once. */
  private static Requests left(
      Operation operation, Requests requests, int connections, Wrk.Result sent) {
    return operation.isOnce() ? requests.from(sent.requests() + connections + TRIED) : requests;
  }
}
