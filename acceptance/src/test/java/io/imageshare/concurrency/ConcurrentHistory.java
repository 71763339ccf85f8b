package io.imageshare.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.feeds.Feeds;
import io.imageshare.rules.Race;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several callers at the same time, each with some random requests after one another. */
final class ConcurrentHistory {
  private static final int CALLERS = 6;
  private static final int REQUESTS = 6;

  /** Events that are read at once. */
  private static final int PAGE = 20;

  private final long seed;
  private final Scene scene;
  private final Recorder recorder = new Recorder();

  private ConcurrentHistory(long seed, Scene scene) {
    this.seed = seed;
    this.scene = scene;
  }

  /**
   * A history of that service.
   *
   * @param seed tells who asks for what; not what comes in between
   */
  static ConcurrentHistory of(Cloud cloud, long seed) {
    Random random = new Random(seed);
    ConcurrentHistory history = new ConcurrentHistory(seed, Scene.in(cloud, random));
    Race.of(
        Stream.generate(() -> history.calls(new Random(random.nextLong())))
            .limit(CALLERS)
            .toList());
    return history;
  }

  private Callable<Integer> calls(Random random) {
    Caller caller = new Caller(scene, recorder, random);
    return () -> {
      for (int request = 0; request < REQUESTS; request++) {
        caller.step();
      }
      return REQUESTS;
    };
  }

  /**
   * The histories that no order of their requests explains, to be read by a person; empty if there
   * is none.
   */
  Optional<String> unexplained() {
    Stream<String> ofImages =
        IntStream.range(0, scene.images().size())
            .mapToObj(
                place ->
                    unexplained(
                        scene.image(place, recorder.ofOwner(Scene.owner(place))),
                        recorder.ofImage(place),
                        "image " + place + " of project " + Scene.owner(place)))
            .flatMap(Optional::stream);
    Stream<String> ofUsages =
        IntStream.range(0, Scene.PROJECTS)
            .mapToObj(
                project ->
                    unexplained(
                        scene.usage(project),
                        recorder.ofUsage(project),
                        "usage of project " + project))
            .flatMap(Optional::stream);
    return Stream.concat(ofImages, ofUsages).reduce((one, other) -> one + "\n" + other);
  }

  private <S> Optional<String> unexplained(
      Specification<S> specification, List<Event> events, String what) {
    if (Linearization.exists(specification, events)) {
      return Optional.empty();
    }
    return Optional.of(
        events.stream()
            .sorted(Comparator.comparing(Event::start))
            .map(Event::toString)
            .collect(
                Collectors.joining(
                    "\n", "No order explains the " + what + " (seed " + seed + "):\n", "\n")));
  }

  /** Checks that what both sides are told leads to what is recorded, now that all is quiet. */
  void expectTold() {
    new Feeds(scene.projects().stream().map(Project::id).toList(), PAGE)
        .expectRecorded(scene.cloud(), scene.images());
  }

  /** Checks that no quota is exceeded, now that all is quiet. */
  void expectWithinQuotas() {
    for (ImageId image : scene.images()) {
      assertThat(scene.cloud().records().members(image).values())
          .as("image %s (seed %s)", image, seed)
          .filteredOn("accepted"::equals)
          .hasSizeLessThanOrEqualTo(Scene.PLACES);
    }
    scene
        .projects()
        .forEach(
            project ->
                assertThat(project.owned())
                    .as("images of %s (seed %s)", project, seed)
                    .isBetween(0, Scene.PRIVATE_IMAGES));
  }

  /** How many requests there were. */
  int requests() {
    return recorder.requests();
  }

  /** How many of them nobody knows the outcome of. */
  long unknown() {
    return images().flatMap(List::stream).filter(Event::isUnknown).count();
  }

  /** How many pairs of requests about the same image were under way at the same time. */
  long overlaps() {
    return images().mapToLong(ConcurrentHistory::overlaps).sum();
  }

  private static long overlaps(List<Event> events) {
    return IntStream.range(0, events.size())
        .mapToLong(
            place ->
                events.subList(0, place).stream()
                    .filter(earlier -> earlier.overlaps(events.get(place)))
                    .count())
        .sum();
  }

  private Stream<List<Event>> images() {
    return IntStream.range(0, scene.images().size()).mapToObj(recorder::ofImage);
  }
}
