package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.RETENTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.imageshare.domain.ImageId;
import io.imageshare.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** There is no more room for the database. */
class FullDiskTest {
  @TempDir private Path folder;

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** In another process, whose files may not grow larger than the native library of SQLite. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no ulimit")
  void aProcessThatMayWriteNoMoreLosesNothing() throws IOException {
    List<String> java = OtherProcess.java(Registrations.class, List.of(), folder.toString());
    String limited = "trap '' XFSZ; ulimit -f 6000; exec \"$@\"";
    List<String> command = new ArrayList<>(List.of("sh", "-c", limited, "sh"));
    command.addAll(java);
    List<ImageId> acknowledged;
    try (OtherProcess process = OtherProcess.of(command)) {
      assertThat(process.answer()).isEqualTo("full");
      acknowledged = Stream.of(process.answer().split(",")).map(ImageId::new).toList();
      assertThat(process.answer()).isEqualTo("true");
    }
    assertThat(acknowledged).hasSizeGreaterThan(10);
    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      Stores stores = database.of(HERE, RETENTION);
      for (ImageId id : acknowledged) {
        assertThat(stores.shares().standing(id, Set.of(), NOW)).as("%s", id).isPresent();
      }
    }
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "there is no tmpfs")
  void onceThereIsRoomAgainItGoesOnByItself() throws Exception {
    String name = folder.toString();
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", name))
        .as("this user may mount")
        .isZero();
    try {
      Path data = folder.resolve("data");
      Filling filling;
      try (SqliteDatabase database = SqliteDatabase.inFolder(data)) {
        filling = new Filling(database);
        filling.fill();
        assertThat(filling.acknowledged()).hasSizeGreaterThan(10);
        assertThat(filling.isTrue()).isTrue();

        assertThat(run("mount", "-o", "remount,size=64m", name)).isZero();

        assertThat(filling.register()).isTrue();
        assertThat(filling.isTrue()).isTrue();
      }
      try (SqliteDatabase database = SqliteDatabase.inFolder(data)) {
        assertThat(DatabaseRows.all(database))
            .hasSizeGreaterThanOrEqualTo(filling.acknowledged().size());
      }
      assertThat(Files.exists(data.resolve("imageshare.db-wal"))).isFalse();
    } finally {
      assertThat(run("umount", name)).isZero();
    }
  }
}
