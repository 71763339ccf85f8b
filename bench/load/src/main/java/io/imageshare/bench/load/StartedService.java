package io.imageshare.bench.load;

import io.imageshare.bench.load.Peer.Kind;
import io.imageshare.service.Build;
import io.imageshare.service.RunningService;
import io.imageshare.service.RunningService.Access;
import io.imageshare.service.ScratchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A service on this machine, and what it took to start. */
final class StartedService {
  /** The first ones find files in no cache of the operating system. */
  private static final int STARTS = 5;

  private static final double NANOSECONDS = 1e9;
  private static final double BYTES_IN_MB = 1 << 20;

  private final RunningService service;
  private final Kind kind;
  private final Storage storage;
  private final Path data;
  private final List<Long> starts = new ArrayList<>();
  private long idle;

  private StartedService(RunningService service, Kind kind, Storage storage, Path data) {
    this.service = service;
    this.kind = kind;
    this.storage = storage;
    this.data = data;
  }

  /**
   * Starts it, several times.
   *
   * @param folder where it gets a folder of its own
   */
  static StartedService start(Build build, Kind kind, Storage storage, Path folder)
      throws IOException, InterruptedException {
    Path own = Files.createDirectories(folder.resolve(kind + "-" + storage));
    Path data = Files.createDirectories(own.resolve("data"));
    List<String> options = new ArrayList<>(storage.options(data));
    options.add("--set=PrivateImageLimit=1000000");
    StartedService started =
        new StartedService(
            new RunningService(build, own, StartOptions.of(build), options), kind, storage, data);
    started.startOnce();
    while (started.starts.size() < STARTS) {
      started.service.stop(true);
      started.startOnce();
    }
    started.idle = Memory.of(started.service.pid());
    return started;
  }

  private void startOnce() throws IOException, InterruptedException {
    long start = System.nanoTime();
    service.start();
    new Seeding(peer(1)).first();
    starts.add(System.nanoTime() - start);
  }

  /**
   * The service as it is asked.
   *
   * @param images how many there are to be for what can be done only once to each
   */
  Peer peer(int images) throws InterruptedException {
    Access access = service.access();
    return new Peer(
        kind,
        storage.title(),
        access.api(),
        images,
        person -> Map.of("X-Auth-Token", access.user(person.user()).token()),
        person -> access.user(person.user()).project());
  }

  /** What tells of its starts and of what it holds now, as a line of that table. */
  String line() throws IOException {
    return String.format(
        Locale.ROOT,
        "| %s, %s | %.2f | %d | %d | %.0f |",
        kind.title(),
        storage.title(),
        starts.stream().sorted().skip(STARTS / 2).findFirst().orElseThrow() / NANOSECONDS,
        idle,
        Memory.of(service.pid()),
        ScratchFolder.size(data) / BYTES_IN_MB);
  }

  static List<String> heading() {
    return List.of(
        "| service | seconds from start to first answer | idle memory, MB"
            + " | memory with the records, MB | records on disk, MB |",
        "|---|---:|---:|---:|---:|");
  }

  void stop() throws IOException, InterruptedException {
    service.stop(true);
  }
}
