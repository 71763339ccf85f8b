package io.imageshare.crashes;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.crashes.Errand.Trace;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.rules.Race;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.DatabaseRecords;
import io.imageshare.rules.cloud.Invocation;
import io.imageshare.rules.cloud.Records;
import io.imageshare.service.Api;
import io.imageshare.service.RunningService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private static final Duration LONGEST_CLEAN_UP = Duration.ofMinutes(15);

  private final Random random = new Random();
  private final Map<Trace, Integer> traces = new EnumMap<>(Trace.class);
  private final List<Errand> errands = new ArrayList<>();

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  @DisplayName(
      "R28, R32: what was acknowledged survives each kill, and the rest is repeated safely")
  void kills() throws Exception {
    RunningService service =
        new RunningService(folder, List.of("-XX:TieredStopAtLevel=1"), List.of("--data=" + data()));
    for (int kill = 0; kill < KILLS; kill++) {
      runUntilKilled(service);
      try (SqliteDatabase database = SqliteDatabase.inFolder(data())) {
        Records records = new DatabaseRecords(database, Cloud.REGION);
        errands.forEach(errand -> traces.merge(errand.check(records), 1, Integer::sum));
        records.agree();
      }
    }
    finish(start(service));
    service.stop(false);
    try (SqliteDatabase database = SqliteDatabase.inFolder(data())) {
      expectCleanedUp(database);
    }
    System.out.println(KILLS + " kills; what was there of requests without an answer: " + traces);
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
      Stream.generate(() -> new Errand(recipients)).limit(CALLERS).forEach(errands::add);
    }
    return new Api(access);
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
        later.cleanUp(Invocation.ending(Math.toIntExact(LONGEST_CLEAN_UP.toMillis())));
    assertThat(report.path("images_left").intValue()).isZero();
    Records records = new DatabaseRecords(database, Cloud.REGION);
    records.agree();
    assertThat(records.shareRecords()).isZero();
    assertThat(records.cleanupEntries()).isZero();
  }
}
