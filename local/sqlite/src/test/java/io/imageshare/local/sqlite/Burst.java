package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.RETENTION;

import io.imageshare.domain.Image;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.ShareStore;
import io.imageshare.testkit.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A process in which 16 threads offer images at the same time. Its writer is watched: whenever it
 * begins a transaction, whoever asked for those before has been told.
 */
final class Burst {
  private static final int THREADS = 16;
  private static final int OFFERS = 25;

  private Burst() {}

  /**
   * Tells the numbers of offers that were acknowledged, of flushes, and of transactions that began
   * while something was written that wasn't flushed.
   *
   * @param arguments a folder for it
   */
  public static void main(String[] arguments) throws IOException {
    Path base = Path.of(arguments[0]);
    FaultyFile file = FaultyFile.in(base.resolve("table"));
    Path data = Files.createDirectories(base.resolve("trial"));
    AtomicInteger early = new AtomicInteger();
    Path database = data.resolve("imageshare.db");
    try (SqliteDatabase anchor = SqliteDatabase.inFolder(data);
        Readers readers = new Readers(Place.inFile(database));
        Writer writer =
            Writer.start(
                WatchedPlace.of(
                    Place.inFile(database),
                    sql -> {
                      if (sql.startsWith("BEGIN") && file.logWrites() > 0) {
                        early.incrementAndGet();
                      }
                    }))) {
      Scene scene = new Scene(anchor.of(HERE, RETENTION));
      IntStream.range(0, THREADS)
          .forEach(number -> scene.share(Examples.id(number), 0, ShareState.PENDING));
      ShareStore shares = new SqliteShares(readers, writer, new Feeds(HERE, Duration.ofDays(90)));
      long flushes = file.logFlushes();
      List<CompletableFuture<Integer>> threads =
          IntStream.range(0, THREADS)
              .mapToObj(number -> scene.image(Examples.id(number)))
              .map(image -> Aside.ask(() -> offer(shares, image)))
              .toList();
      int acknowledged = threads.stream().mapToInt(CompletableFuture::join).sum();
      System.out.println(acknowledged + " " + (file.logFlushes() - flushes) + " " + early);
    }
  }

  /** Offers the image to some projects, one after the other; how often that was acknowledged. */
  private static int offer(ShareStore shares, Image image) {
    int acknowledged = 0;
    for (int number = 0; number < OFFERS; number++) {
      Share share =
          Share.offered(
              image.id(), new ProjectId("project-" + number), Terms.NONE, image.created());
      CommitOutcome outcome =
          shares.commit(
              Standing.of(image, List.of(), NOW),
              List.of(new Transition(null, share)),
              Limits.DEFAULTS,
              BY,
              AMPLE);
      acknowledged += outcome.equals(new CommitOutcome.Committed()) ? 1 : 0;
    }
    return acknowledged;
  }
}
