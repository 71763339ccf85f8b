package io.imageshare.local.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database is there with its tables, or not at all. */
class NewDatabaseTest {
  @TempDir private Path folder;

  @Test
  void whatWasLeftUnfinishedIsBegunAnew() throws IOException {
    Files.writeString(folder.resolve("imageshare.db-unfinished"), "half a database");
    Files.writeString(folder.resolve("imageshare.db-unfinished-journal"), "half a journal");

    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      assertThat(DatabaseRows.all(database)).isEmpty();
    }
  }

  @Test
  void onceItIsClosedAllIsInOneFile() throws IOException {
    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      assertThat(DatabaseRows.all(database)).isEmpty();
    }

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("imageshare.db", "in-use.lock");
    }
  }
}
