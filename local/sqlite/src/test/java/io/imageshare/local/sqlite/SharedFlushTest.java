package io.imageshare.local.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is acknowledged was flushed before, and what waits together by one flush. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "it needs a linker that loads a library before all")
class SharedFlushTest {
  @TempDir private Path folder;

  @Test
  void manyOffersAtOnceShareFlushesAndEachIsFlushedBeforeItIsAcknowledged()
      throws IOException, InterruptedException {
    String told = FaultyProcess.compiled(folder).run(Burst.class);

    List<Integer> numbers = Stream.of(told.strip().split(" ")).map(Integer::valueOf).toList();
    assertThat(numbers).hasSize(3);
    assertThat(numbers.get(0)).as("acknowledged").isEqualTo(400);
    assertThat(numbers.get(1)).as("flushes").isPositive().isLessThan(400);
    assertThat(numbers.get(2)).as("transactions that began before a flush").isZero();
  }
}
