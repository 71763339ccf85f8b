package io.imageshare.local.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM of its own in which DynamoDB is used in every way, and that nothing else keeps running. */
class QuietTest {
  private static final int LONGEST_SECONDS = 60;

  /** Uses DynamoDB in every way. */
  static final class Main {
    private Main() {}

    public static void main(String... folder) throws IOException, InterruptedException {
      try (EmbeddedDynamoDb inMemory = EmbeddedDynamoDb.inMemory();
          EmbeddedDynamoDb inFolder = EmbeddedDynamoDb.inFolder(Path.of(folder[0]));
          DynamoDbServer server = DynamoDbServer.start()) {
        Tables.make(inMemory.client());
        Tables.make(inFolder.client());
        Tables.write(inFolder.client());
        DynamoDbServerTest.call(server.endpoint(), "ListTables", "{}");
      }
    }
  }

  @Test
  void nothingIsPrintedAndTheJvmEnds(@TempDir Path folder) throws Exception {
    Path printed = folder.resolve("printed");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                folder.resolve("data").toString())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    try {
      assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }

    assertThat(printed).isEmptyFile();
    assertThat(process.exitValue()).isZero();
  }
}
