package io.imageshare.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.rules.cloud.Around;
import io.imageshare.rules.cloud.Cloud;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Concurrent histories give away a table that")
class BrokenTablesTest {
  /** Far more than it takes. */
  private static final int HISTORIES = 2_000;

  @Test
  @DisplayName("forgets the conditions on images: R2, R27")
  void imageConditions() {
    expectFound(new WithoutConditions(Predicate.isEqual("image")));
  }

  @Test
  @DisplayName("forgets the conditions on shares: R16, R26")
  void shareConditions() {
    expectFound(
        new WithoutConditions(key -> key.startsWith("member#") || key.startsWith("share#")));
  }

  @Test
  @DisplayName("forgets the conditions on usages: R14")
  void usageConditions() {
    expectFound(new WithoutConditions(Predicate.isEqual("usage")));
  }

  @Test
  @DisplayName("answers with what was there before: R23")
  void oldReads() {
    expectFound(new OldReads());
  }

  @Test
  @DisplayName("doesn't tell which shares are over: R34")
  void hiddenEnds() {
    expectFound(new HiddenEnds());
  }

  private static void expectFound(Around broken) {
    Cloud cloud = Scene.service(Cloud.onTable()).around(new BusyTable()).around(broken);
    for (int seed = 0; seed < HISTORIES; seed++) {
      Optional<String> found;
      try {
        found = ConcurrentHistory.of(cloud, seed).unexplained();
      } catch (IllegalStateException noticed) {
        // An answer that is nonsense in itself, such as a negative count.
        assertThat(noticed).hasCauseInstanceOf(AssertionError.class);
        return;
      }
      if (found.isPresent()) {
        assertThat(found.get()).contains("No order explains", "seed " + seed, " -> ");
        return;
      }
    }
    throw new AssertionError("each of so many histories is explained: " + HISTORIES);
  }
}
