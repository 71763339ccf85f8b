package io.imageshare.bench.load;

import io.imageshare.bench.figures.Figures;
import io.imageshare.bench.load.Peer.Kind;
import io.imageshare.service.Build;
import io.imageshare.service.RunningService;
import io.imageshare.service.RunningService.Access;
import io.imageshare.service.ScratchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A service on this machine, and what it took to start. */
final class StartedService {
  private static final double NANOSECONDS = 1e9;
  private static final double BYTES_IN_MB = 1 << 20;

  private final RunningService service;
  private final Kind kind;
  private final RecordsPlace storage;
  private final Path data;
  private final List<Long> starts = new ArrayList<>();
  private long idle;

  private StartedService(RunningService service, Kind kind, RecordsPlace storage, Path data) {
    this.service = service;
    this.kind = kind;
    this.storage = storage;
    this.data = data;
  }

  /**
   * Starts each build with its records in memory and on disk.
   *
   * @param beside the checkout of another build, if there is one
   * @param folder where each gets a folder of its own
   * @param starts how often each is started
   */
  static List<StartedService> all(Optional<Path> beside, Path folder, int starts)
      throws IOException, InterruptedException {
    Map<Kind, Build> builds = new EnumMap<>(Kind.class);
    builds.put(Kind.OWN, Build.own());
    if (beside.isPresent()) {
      builds.put(Kind.OTHER_BUILD, StartProfile.build(beside.get()));
    }
    List<StartedService> services = new ArrayList<>();
    for (Map.Entry<Kind, Build> build : builds.entrySet()) {
      for (RecordsPlace storage : RecordsPlace.values()) {
        StartedService service = of(build.getValue(), build.getKey(), storage, folder);
        service.start(starts);
        services.add(service);
      }
    }
    return services;
  }

  private static StartedService of(Build build, Kind kind, RecordsPlace storage, Path folder)
      throws IOException {
    Path own = Files.createDirectories(folder.resolve(kind + "-" + storage));
    Path data = Files.createDirectories(own.resolve("data"));
    List<String> options = new ArrayList<>(storage.options(data));
    options.add("--set=PrivateImageLimit=1000000");
    return new StartedService(
        new RunningService(build, own, StartProfile.options(build), options), kind, storage, data);
  }

  private void start(int times) throws IOException, InterruptedException {
    startOnce();
    while (starts.size() < times) {
      service.stop(true);
      startOnce();
    }
    idle = Memory.of(service.pid());
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
        Figures.median(starts, Long::doubleValue) / NANOSECONDS,
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
