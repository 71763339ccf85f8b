package io.imageshare.local.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders for records are made where there are none. */
class NewFolderTest {
  @TempDir private Path folder;

  @Test
  void allThatAreMissingAreMade() throws IOException {
    Path deep = folder.resolve("a/b/c");

    NewFolder.make(deep);

    assertThat(deep).isEmptyDirectory();
  }

  @Test
  void whatIsThereStays() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");

    NewFolder.make(folder);

    assertThat(file).hasContent("text");
  }

  @Test
  void noneIsMadeBelowAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");

    assertThatIOException().isThrownBy(() -> NewFolder.make(file.resolve("below")));
    assertThat(file).hasContent("text");
  }
}
