package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.RETENTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ShareState;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.testkit.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another process reads, copies or locks the database while the service uses it. */
class OtherProcessTest {
  private static final ImageId FIRST = Examples.id(0);
  private static final ImageId SECOND = Examples.id(1);

  /** No longer than it takes to notice, since nobody gives way here. */
  private static final Duration IMPATIENT = Duration.ofMillis(20);

  @TempDir private Path folder;
  private SqliteDatabase database = SqliteDatabase.inMemory();
  private Scene scene = new Scene(database.of(HERE, RETENTION));

  @BeforeEach
  void open() throws IOException {
    database.close();
    database = SqliteDatabase.in(folder, file -> Place.inFile(file, IMPATIENT));
    scene = new Scene(database.of(HERE, RETENTION));
    scene.share(FIRST, 3, ShareState.PENDING);
    scene.share(SECOND, 3, ShareState.PENDING);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void writeOfEachKind() {
    assertThat(scene.move(FIRST, 2, null)).isTrue();
    assertThat(scene.move(FIRST, 3, ShareState.ACCEPTED)).isTrue();
    scene.deleted(SECOND);
    scene.share(Examples.id(2), 33, ShareState.PENDING);
  }

  private void expectWrites() {
    assertThat(scene.image(FIRST).accepted()).isEqualTo(3);
    assertThat(scene.shares().standing(SECOND, Set.of(), NOW)).isEmpty();
    assertThat(scene.image(Examples.id(2)).shares()).isEqualTo(33);
  }

  @Test
  void aLongReadHoldsUpNothing() throws IOException {
    try (OtherProcess other = OtherProcess.on(folder)) {
      assertThat(other.ask("BEGIN")).isEqualTo("done");
      assertThat(other.ask("SELECT count(*) FROM share")).isEqualTo("6");

      writeOfEachKind();

      expectWrites();
      assertThat(other.ask("SELECT count(*) FROM share")).isEqualTo("6");
      assertThat(other.ask("COMMIT")).isEqualTo("done");
      assertThat(other.ask("SELECT count(*) FROM image")).isEqualTo("2");
      assertThat(other.ask("SELECT sum(shares) FROM image")).isEqualTo("36");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"VACUUM INTO '%s'", "backup to '%s'"})
  void copiesHarmNothingAndHoldWhatThereWas(String statement) throws IOException {
    try (OtherProcess other = OtherProcess.on(folder)) {
      for (int number = 10; number < 15; number++) {
        Path copy = Files.createDirectories(folder.resolve("copy-" + number));
        scene.share(Examples.id(number), 2, ShareState.PENDING);
        Map<String, Map<String, Object>> rows = DatabaseRows.all(database);

        assertThat(other.ask(statement.formatted(copy.resolve("imageshare.db")))).isEqualTo("done");

        scene.deleted(Examples.id(number));
        try (SqliteDatabase restored = SqliteDatabase.inFolder(copy)) {
          assertThat(DatabaseRows.all(restored)).isEqualTo(rows);
        }
      }
    }
    writeOfEachKind();
    expectWrites();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"})
  void whileItIsLockedOneReadsAndNothingIsWritten(String lock) throws IOException {
    Map<String, Map<String, Object>> rows = DatabaseRows.all(database);
    try (OtherProcess other = OtherProcess.on(folder)) {
      assertThat(other.ask(lock)).isEqualTo("done");
      assertThat(other.ask("DELETE FROM share")).isEqualTo("done");

      assertThatExceptionOfType(StoreUnavailableException.class)
          .isThrownBy(() -> scene.share(Examples.id(2), 0, ShareState.PENDING))
          .withMessageContaining("locked");
      assertThatExceptionOfType(StoreUnavailableException.class)
          .isThrownBy(() -> scene.move(FIRST, 2, null));
      assertThatExceptionOfType(StoreUnavailableException.class)
          .isThrownBy(() -> scene.cleanup().removeShares(FIRST, 10));
      assertThat(DatabaseRows.all(database)).isEqualTo(rows);
      assertThat(other.ask("ROLLBACK")).isEqualTo("done");
    }
    assertThat(DatabaseRows.all(database)).isEqualTo(rows);
    writeOfEachKind();
    expectWrites();
  }

  @Test
  void aProcessThatDiesWithTheLockLeavesIt() throws IOException {
    try (OtherProcess other = OtherProcess.on(folder)) {
      assertThat(other.ask("BEGIN EXCLUSIVE")).isEqualTo("done");
      assertThat(other.ask("DELETE FROM share")).isEqualTo("done");
    }

    writeOfEachKind();
    expectWrites();
  }

  @Test
  void theLogMayBeMergedByAnother() throws IOException {
    try (OtherProcess other = OtherProcess.on(folder)) {
      assertThat(other.ask("PRAGMA wal_checkpoint(TRUNCATE)")).isEqualTo("0");
      writeOfEachKind();
      assertThat(other.ask("PRAGMA wal_checkpoint(PASSIVE)")).isEqualTo("0");
      assertThat(other.ask("PRAGMA journal_mode = DELETE")).startsWith("failed");
      expectWrites();
    }
    expectWrites();
  }

  @Test
  void aSecondServiceIsRefused() throws IOException {
    try (OtherProcess other =
        OtherProcess.of(OtherProcess.java(SecondService.class, List.of(), folder.toString()))) {
      assertThat(other.answer())
          .contains(folder.toString())
          .contains("in use by another Imageshare");
    }
    writeOfEachKind();
    expectWrites();
  }

  @Test
  void andAfterTheFirstHasEndedItIsNot() throws IOException {
    database.close();

    try (OtherProcess other =
        OtherProcess.of(OtherProcess.java(SecondService.class, List.of(), folder.toString()))) {
      assertThat(other.answer()).isEqualTo("open");
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> SqliteDatabase.inFolder(folder))
          .withMessageContaining("in use by another Imageshare");
    }
    SqliteDatabase.inFolder(folder).close();
  }
}
