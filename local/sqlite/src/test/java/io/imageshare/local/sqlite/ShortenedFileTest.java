package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RETENTION;
import static io.imageshare.testkit.Examples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.store.Stores;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Examples;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Something else makes the file of a database shorter while it is in use. */
class ShortenedFileTest {
  private static final Limits MANY = new Limits(256, 10, 1000);
  private static final int IMAGES = 40;

  @TempDir private static Path filled;
  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeAll
  static void fill() throws IOException {
    try (SqliteDatabase database = SqliteDatabase.inFolder(filled)) {
      for (int number = 0; number < IMAGES; number++) {
        assertThat(create(stores(database), id(number))).hasValue(new CreationOutcome.Created());
      }
      Scene scene = new Scene(stores(database));
      scene.move(id(0), 33, ShareState.PENDING);
    }
  }

  @BeforeEach
  void copy() throws IOException {
    file = Files.copy(filled.resolve("imageshare.db"), folder.resolve("imageshare.db"));
  }

  private static Stores stores(SqliteDatabase database) {
    return database.of(HERE, RETENTION);
  }

  private static Optional<CreationOutcome> create(Stores stores, ImageId id) {
    Image image = AnImage.of(id, OWNER).named("x".repeat(255)).build();
    return answer(() -> stores.images().create(image, null, null, MANY, AMPLE));
  }

  /** What is answered; empty if that is that it is unavailable. */
  private static <T> Optional<T> answer(Supplier<T> question) {
    try {
      return Optional.of(question.get());
    } catch (StoreUnavailableException unavailable) {
      return Optional.empty();
    }
  }

  private void cut(long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
  }

  private static Stream<Integer> permille() {
    return Stream.of(0, 1, 111, 222, 333, 500, 555, 777, 999);
  }

  private static void expectTruth(Stores stores) {
    for (int number = 0; number < IMAGES; number++) {
      ImageId id = id(number);
      assertThat(answer(() -> stores.shares().standing(id, Set.of(), NOW)))
          .as("%s", id)
          .satisfiesAnyOf(
              answer -> assertThat(answer).isEmpty(),
              answer -> assertThat(answer.orElseThrow()).isPresent());
      assertThat(create(stores, id))
          .as("%s", id)
          .isIn(Optional.empty(), Optional.of(new CreationOutcome.Refused(Refusal.IMAGE_ID_TAKEN)));
    }
    ImageQuery all =
        new ImageQuery(OWNER, true, Set.of(), ImageQuery.Order.OLDEST_FIRST, null, 1000, NOW);
    answer(() -> stores.shares().list(all))
        .ifPresent(page -> assertThat(page.items()).hasSize(IMAGES));
    answer(() -> stores.shares().members(id(0), null, 100, NOW))
        .ifPresent(page -> assertThat(page.items()).hasSize(33));
    answer(() -> stores.images().owned(OWNER))
        .ifPresent(owned -> assertThat(owned).isEqualTo(IMAGES));
  }

  @ParameterizedTest(name = "to {0} of 1000")
  @MethodSource("permille")
  void whatIsThereIsNeverSaidNotToBe(int permille) throws IOException {
    Map<String, Map<String, Object>> rows;
    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      Stores stores = stores(database);
      expectTruth(stores);
      rows = DatabaseRows.all(database);
      cut(Files.size(file) * permille / 1000);

      expectTruth(stores);
    }
    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      assertThat(DatabaseRows.all(database).equals(rows)).isTrue();
    } catch (IOException refused) {
      assertThat(refused).hasMessageContaining("damaged").hasMessageContaining("copy");
    }
  }

  @ParameterizedTest(name = "to {0} of 1000, before anything was read")
  @MethodSource("permille")
  void norIfNothingWasReadBefore(int permille) throws IOException {
    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      cut(Files.size(file) * permille / 1000);

      expectTruth(stores(database));
    }
  }

  @Test
  void norIfItsLogGoes() throws IOException {
    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      IntStream.range(IMAGES, IMAGES + 5).forEach(each -> create(stores(database), id(each)));
      Path log = folder.resolve("imageshare.db-wal");
      try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
        channel.truncate(Files.size(log) / 2);
      }
      for (int number = 0; number < IMAGES + 5; number++) {
        ImageId id = id(number);
        assertThat(answer(() -> stores(database).shares().standing(id, Set.of(), NOW)))
            .isNotEqualTo(Optional.of(Optional.empty()));
      }
    }
  }

  @Test
  void itIsRefusedTheNextTimeAndSaysWhatToDo() throws IOException {
    cut(Files.size(file) / 2);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> SqliteDatabase.inFolder(folder))
        .withMessageContaining("imageshare.db")
        .withMessageContaining("damaged")
        .withMessageContaining("copy");
  }

  @Test
  void anotherProgramMayVacuumIt() throws Exception {
    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      Stores stores = stores(database);
      for (int number = 0; number < IMAGES; number++) {
        stores.images().delete(new Scene(stores).image(id(number)), Examples.NOW, BY, AMPLE);
      }
      stores.images().owned(OWNER);
      long before = Files.size(file);
      OtherProgram.run(
          folder, "DELETE FROM deleted_image", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)");

      assertThat(Files.size(file)).isLessThan(before);
      assertThat(stores.images().owned(OWNER)).isZero();
      assertThat(create(stores, id(IMAGES))).hasValue(new CreationOutcome.Created());
    }
  }
}
