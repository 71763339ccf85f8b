package io.imageshare.local.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The files of the database fail below SQLite while something is read or written.
 *
 * <p>{@code -Dfaults.all=true} tries all faults instead of a sample; it takes minutes.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "it needs a linker that loads a library before all")
class FileFaultsTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("what is acknowledged is there, whatever fails, after a kill and a power failure")
  void faults() throws IOException, InterruptedException {
    FaultyProcess process = FaultyProcess.compiled(folder);

    String told = process.run(FileFaults.class);

    assertThat(told.lines().toList()).last().asString().endsWith(" 0 wrong");
    System.out.println("Faults of the files: " + told.strip());
  }
}
