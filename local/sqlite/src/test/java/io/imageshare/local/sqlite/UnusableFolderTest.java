package io.imageshare.local.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can't be used is refused in one line that says why, and left as it is. */
class UnusableFolderTest {
  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("imageshare.db");
  }

  private ThrowableAssertAlternative<IOException> refused(Path path) {
    return assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> SqliteDatabase.inFolder(path).close())
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
  }

  private void expectRefusedAsItIs(String... words) throws IOException {
    byte[] before = Files.readAllBytes(file);
    refused(folder).withMessageContainingAll(words);
    assertThat(file).hasBinaryContent(before);
    assertThat(folder.resolve("imageshare.db-wal")).doesNotExist();
  }

  @Test
  void aFileThatIsNoDatabase() throws IOException {
    Files.writeString(file, "no database at all\n".repeat(1000));

    expectRefusedAsItIs("imageshare.db", "no database", "put a copy in its place");
  }

  @Test
  void aFileThatIsEmpty() throws IOException {
    Files.createFile(file);

    expectRefusedAsItIs("imageshare.db", "damaged", "empty", "put a copy in its place");
  }

  @Test
  void aLogWithoutItsDatabase() throws IOException {
    Files.writeString(folder.resolve("imageshare.db-wal"), "a log");

    refused(folder).withMessageContaining("missing beside its log");
    assertThat(folder.resolve("imageshare.db-wal")).hasContent("a log");
    assertThat(file).doesNotExist();
  }

  @Test
  void theDatabaseOfAnotherProgram() throws IOException, SQLException {
    OtherProgram.run(folder, "CREATE TABLE note (text TEXT)", "INSERT INTO note VALUES ('mine')");

    expectRefusedAsItIs("imageshare.db", "another program");
  }

  @Test
  void oneThatOnlySaysWhoseItIs() throws IOException, SQLException {
    OtherProgram.run(folder, "PRAGMA application_id = 7");

    expectRefusedAsItIs("imageshare.db", "another program");
  }

  @Test
  void aDatabaseOfANewerVersion() throws IOException, SQLException {
    SqliteDatabase.inFolder(folder).close();
    OtherProgram.run(folder, "PRAGMA user_version = 5");

    expectRefusedAsItIs("imageshare.db", "version 5", "knows version 4", "start the one that");
  }

  @Test
  void recordsOfAnEarlierVersion() throws IOException {
    Files.writeString(folder.resolve("shared-local-instance.db"), "records");

    refused(folder)
        .withMessageContainingAll("shared-local-instance.db", "earlier", "another folder");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFolderThatIsAFile() throws IOException {
    Path name = Files.writeString(folder.resolve("file"), "text");

    refused(name).withMessageContaining(name.toString());
    refused(name.resolve("below")).withMessageContaining(name.toString());
    assertThat(name).hasContent("text");
  }

  @Test
  void aDatabaseThatIsAFolder() throws IOException {
    Files.createDirectory(file);

    refused(folder).withMessageContaining("imageshare.db");
  }

  @Test
  void aFolderThatCannotBeWritten() throws IOException {
    SqliteDatabase.inFolder(folder).close();
    assumeThat(folder.toFile().setWritable(false) && !Files.isWritable(folder))
        .as("there are permissions that bind this user")
        .isTrue();
    try {
      refused(folder.resolve("below")).withMessageContaining("can't be used");
      assertThat(file.toFile().setWritable(false)).isTrue();
      refused(folder).withMessageContaining("imageshare.db");
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aFolderThatIsInUse() throws IOException {
    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      refused(folder).withMessageContainingAll(folder.toString(), "in use by another Imageshare");
      assertThat(DatabaseRows.all(database)).isEmpty();
    }
    SqliteDatabase.inFolder(folder).close();
  }

  @Test
  void whatWasRefusedMayBeUsedOnceTheCauseHasEnded() throws IOException {
    Files.createFile(file);
    refused(folder);
    Files.delete(file);

    SqliteDatabase.inFolder(folder).close();
  }
}
