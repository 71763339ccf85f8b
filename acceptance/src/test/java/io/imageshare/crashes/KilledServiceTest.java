package io.imageshare.crashes;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.crashes.Errand.Trace;
import io.imageshare.feeds.Feeds;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.rules.Race;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.DatabaseRecords;
import io.imageshare.rules.cloud.Records;
import io.imageshare.service.Api;
import io.imageshare.service.RunningService;
import io.imageshare.testkit.FakeContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The running service is killed by signal 9 while several callers offer, accept, stop, delete and
 * clean up.
 *
 * <p>{@code -Dkills=100} kills it so often.
 */
class KilledServiceTest {
  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final int CALLERS = 4;
  private static final int MOST_ANSWERS = 24;
  private static final int LONGEST_NANOSECONDS = 150_000_000;

  /** Events that are read at once. */
  private static final int PAGE = 1000;

  private static final Duration LONGEST_CLEAN_UP = Duration.ofMinutes(15);

  private final Random random = new Random();
  private final Map<Trace, Integer> traces = new EnumMap<>(Trace.class);
  private final List<Errand> errands = new ArrayList<>();
  private Optional<Feeds> feeds = Optional.empty();

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  @DisplayName(
      "R28, R32, R40: what was acknowledged survives each kill, the rest is repeated safely, and"
          + " both sides are told what has led to what is recorded")
  void kills() throws Exception {
    RunningService service =
        new RunningService(folder, List.of("-XX:TieredStopAtLevel=1"), List.of("--data=" + data()));
    for (int kill = 0; kill < KILLS; kill++) {
      runUntilKilled(service);
      try (SqliteDatabase database = SqliteDatabase.inFolder(data())) {
        Cloud cloud = Cloud.of(database, Instant.now());
        errands.forEach(errand -> traces.merge(errand.check(cloud), 1, Integer::sum));
        cloud.records().agree();
        expectTold(cloud);
      }
    }
    finish(start(service));
    service.stop(false);
    try (SqliteDatabase database = SqliteDatabase.inFolder(data())) {
      expectCleanedUp(database);
    }
    System.out.println(KILLS + " kills; what was there of requests without an answer: " + traces);
  }

  private void expectTold(Cloud cloud) {
    feeds
        .orElseThrow()
        .expectRecorded(
            cloud, errands.stream().map(Errand::image).flatMap(Optional::stream).toList());
  }

  private Api start(RunningService service) throws IOException, InterruptedException {
    service.start();
    RunningService.Access access = service.access();
    if (errands.isEmpty()) {
      List<String> recipients =
          Stream.concat(
                  Stream.of(access.user(Errand.RECIPIENT).project()),
                  IntStream.range(1, Step.RECIPIENTS).mapToObj(number -> "recipient-" + number))
              .toList();
      String owner = access.user(Errand.OWNER).project();
      feeds = Optional.of(new Feeds(both(owner, recipients), PAGE));
      IntStream.range(0, CALLERS)
          .forEach(number -> errands.add(new Errand(owner, recipients, "owner-" + number)));
    }
    return new Api(access);
  }

  private static List<String> both(String owner, List<String> recipients) {
    return Stream.concat(Stream.of(owner), recipients.stream()).toList();
  }

  private Path data() {
    return folder.resolve("data");
  }

  /** Kills it at a random moment after a random number of answers. */
  private void runUntilKilled(RunningService service) throws IOException, InterruptedException {
    Api api = start(service);
    CountDownLatch answers = new CountDownLatch(1 + random.nextInt(MOST_ANSWERS));
    int pause = random.nextInt(LONGEST_NANOSECONDS);
    List<Callable<Boolean>> racers = new ArrayList<>();
    errands.forEach(errand -> racers.add(() -> goOn(errand, api, answers)));
    racers.add(
        () -> {
          answers.await();
          LockSupport.parkNanos(pause);
          service.stop(false);
          return true;
        });
    Race.of(racers);
  }

  private static boolean goOn(Errand errand, Api api, CountDownLatch answers) {
    while (errand.step(api)) {
      answers.countDown();
    }
    // A caller that got no answer in time counts no more: the kill must not wait for it.
    while (answers.getCount() > 0) {
      answers.countDown();
    }
    return true;
  }

  /** Takes each errand to its end. */
  private void finish(Api api) {
    for (Errand errand : errands) {
      while (!errand.isAtStart()) {
        assertThat(errand.step(api)).as("%s", errand).isTrue();
      }
    }
  }

  /** What a killed clean-up had begun is free again when that one would have ended. */
  private static void expectCleanedUp(SqliteDatabase database) {
    Cloud later = Cloud.of(database, Instant.now().plus(LONGEST_CLEAN_UP));
    JsonNode report =
        later.cleanUp(FakeContext.ending(Math.toIntExact(LONGEST_CLEAN_UP.toMillis())));
    assertThat(report.path("images_left").intValue()).isZero();
    Records records = new DatabaseRecords(database, Cloud.REGION);
    records.agree();
    assertThat(records.shareRecords()).isZero();
    assertThat(records.cleanupEntries()).isZero();
  }
}
