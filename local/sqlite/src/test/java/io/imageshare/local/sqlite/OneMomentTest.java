package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.RETENTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Region;
import io.imageshare.domain.ShareState;
import io.imageshare.store.Count;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ShareStore;
import io.imageshare.store.StoreContract;
import io.imageshare.store.Stores;
import io.imageshare.testkit.Examples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project received is listed and counted as of one moment, however often it answers. */
class OneMomentTest {
  private static final Set<ShareState> ALL = EnumSet.allOf(ShareState.class);
  private static final int IMAGES = 6;
  private static final int LOOKS = 300;
  private static final Region HERE = new Region("here");
  private static final ImageQuery EVERY_STATE =
      new ImageQuery(RECIPIENT, false, ALL, Order.OLDEST_FIRST, null, IMAGES, NOW);

  /** A recipient that answers one offer after the other, and begins anew. */
  private static final class Answering extends StoreContract {
    private static final List<ShareState> ROUND =
        List.of(ShareState.ACCEPTED, ShareState.REJECTED, ShareState.PENDING);

    private int answers;

    Answering(Stores stores) {
      super(() -> stores);
      for (ImageId image : images()) {
        created(image);
        moved(image, RECIPIENT, ShareState.PENDING);
      }
    }

    static List<ImageId> images() {
      return IntStream.range(0, IMAGES).mapToObj(Examples::id).toList();
    }

    void answer() {
      moved(Examples.id(answers % IMAGES), RECIPIENT, ROUND.get(answers / IMAGES % ROUND.size()));
      answers++;
    }
  }

  private static Stores stores(Readers readers, Writer writer) {
    return new SqliteStores(readers, writer, HERE, RETENTION);
  }

  private static List<ImageId> listed(ShareStore shares) {
    return shares.list(EVERY_STATE).items().stream().map(each -> each.image().id()).toList();
  }

  private static int counted(ShareStore shares) {
    return shares.received(RECIPIENT, ALL, 100, NOW).values().stream()
        .mapToInt(Count::number)
        .sum();
  }

  @Test
  @DisplayName("R11: though an answer comes before each statement")
  void betweenStatements(@TempDir Path folder) throws IOException {
    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      Place place = Place.inFile(folder.resolve("imageshare.db"));
      Answering recipient = new Answering(database.of(HERE, RETENTION));
      Readers watched = new Readers(WatchedPlace.of(place, sql -> recipient.answer()));
      ShareStore shares = stores(watched, database.writer()).shares();

      for (int look = 0; look < 3 * IMAGES; look++) {
        assertThat(counted(shares)).isEqualTo(IMAGES);
        assertThat(listed(shares)).isEqualTo(Answering.images());
      }
      assertThat(recipient.answers).isPositive();
      watched.close();
    }
  }

  @Test
  @DisplayName("R11: though answers come at the same time")
  void meanwhile() {
    try (SqliteDatabase database = SqliteDatabase.inMemory()) {
      ShareStore shares = database.of(HERE, RETENTION).shares();
      Answering recipient = new Answering(database.of(HERE, RETENTION));

      assertThat(whileAnswering(recipient, () -> counted(shares))).containsOnly(IMAGES);
      assertThat(whileAnswering(recipient, () -> listed(shares))).containsOnly(Answering.images());
    }
  }

  private static <T> List<T> whileAnswering(Answering recipient, Supplier<T> look) {
    AtomicBoolean enough = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Boolean> answers =
        Aside.ask(
            () -> {
              while (!enough.get()) {
                recipient.answer();
                begun.countDown();
              }
              return true;
            });
    Aside.await(begun);
    List<T> seen = IntStream.range(0, LOOKS).mapToObj(number -> look.get()).toList();
    enough.set(true);
    answers.join();
    return seen;
  }
}
