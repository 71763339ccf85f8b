package io.imageshare.local.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** DynamoDB inside the JVM, with its data in a folder. */
class DynamoDbFolderTest {
  private static final String DATABASE = "shared-local-instance.db";

  @TempDir private Path parent;

  private Path folder() {
    return parent.resolve("new/data");
  }

  private static EmbeddedDynamoDb filled(Path folder) throws IOException {
    EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.inFolder(folder);
    Tables.make(dynamoDb.client());
    Tables.write(dynamoDb.client());
    return dynamoDb;
  }

  /** The files of the folder that this process has open. */
  private static List<Path> open(Path folder) throws IOException {
    Path descriptors = Path.of("/proc/self/fd");
    assumeThat(descriptors).as("the system that tells which files are open").isDirectory();
    List<Path> open = new ArrayList<>();
    try (Stream<Path> links = Files.list(descriptors)) {
      for (Path link : links.filter(Files::isSymbolicLink).toList()) {
        Path file = Files.readSymbolicLink(link);
        if (file.startsWith(folder)) {
          open.add(file.getFileName());
        }
      }
    }
    return open;
  }

  @Test
  void whatWasWrittenIsThereAfterARestart() throws IOException {
    filled(folder()).close();

    for (int restart = 0; restart < 3; restart++) {
      try (EmbeddedDynamoDb again = EmbeddedDynamoDb.inFolder(folder())) {
        assertThat(again.client().listTables().tableNames()).containsExactly(Tables.NAME);
        assertThat(Tables.read(again.client())).isEqualTo(Tables.ITEM);
      }
    }
  }

  @Test
  void whatATransactionWroteIsInTheFileWhenItIsAnswered() throws IOException {
    TransactWriteItemsRequest transaction =
        TransactWriteItemsRequest.builder().transactItems(Tables.TRANSACTION).build();
    try (EmbeddedDynamoDb dynamoDb = filled(folder())) {
      for (int number = 0; number < 50; number++) {
        dynamoDb.client().transactWriteItems(transaction);

        assertThat(Files.exists(folder().resolve(DATABASE + "-journal")))
            .as("what would be undone after a crash")
            .isFalse();
      }
    }
  }

  @Test
  void itsFilesAreClosedWithIt() throws IOException {
    EmbeddedDynamoDb dynamoDb = filled(folder());
    assertThat(open(folder())).contains(Path.of(DATABASE));

    dynamoDb.close();

    assertThat(open(folder())).isEmpty();
  }

  @Test
  void aFolderHasOneOnly() throws IOException {
    EmbeddedDynamoDb dynamoDb = filled(folder());

    assertThatIOException()
        .isThrownBy(() -> EmbeddedDynamoDb.inFolder(folder()))
        .withMessage("The folder " + folder() + " is in use by another DynamoDB Local.");

    assertThat(Tables.read(dynamoDb.client())).isEqualTo(Tables.ITEM);
    dynamoDb.close();
    EmbeddedDynamoDb.inFolder(folder()).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "no database at all", "SQLite format 2\0"})
  void anotherFileThereIsLeftAlone(String content) throws IOException {
    Path file = Files.createDirectories(folder()).resolve(DATABASE);
    Files.writeString(file, content);

    assertThatIOException()
        .isThrownBy(() -> EmbeddedDynamoDb.inFolder(folder()))
        .withMessage("The file " + file + " isn't a database of DynamoDB Local.");
    assertThat(file).hasContent(content);
  }

  @Test
  void anEmptyFileIsAsGoodAsNone() throws IOException {
    Files.createFile(Files.createDirectories(folder()).resolve(DATABASE));

    filled(folder()).close();
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));

    assertThatIOException()
        .isThrownBy(() -> EmbeddedDynamoDb.inFolder(file))
        .withMessageStartingWith("The folder " + file + " can't be used: ");
  }

  @Test
  void aFolderInPlaceOfTheDatabaseIsNone() throws IOException {
    Files.createDirectories(folder().resolve(DATABASE));

    assertThatIOException()
        .isThrownBy(() -> EmbeddedDynamoDb.inFolder(folder()))
        .withMessageStartingWith("The folder " + folder() + " can't be used: ");
  }
}
