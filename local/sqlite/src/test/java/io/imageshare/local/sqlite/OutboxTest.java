package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ProjectId;
import io.imageshare.store.FeedEntry;
import io.imageshare.store.NewEvent;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.TestRegion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the platform has yet to hear of")
class OutboxTest {
  private final List<String> heard = new ArrayList<>();

  private Predicate<NewEvent> taking(int most) {
    int before = heard.size();
    return event -> {
      boolean taken = heard.size() < before + most;
      if (taken) {
        heard.add(event.id());
      }
      return taken;
    };
  }

  private static void offer(TestRegion region, ProjectId... recipients) {
    for (ProjectId recipient : recipients) {
      region.put(AShare.of(IMAGE, recipient).build());
    }
  }

  private static TestRegion region(SqliteDatabase database) {
    TestRegion region = new TestRegion(database);
    region.put(AnImage.of(IMAGE, OWNER).build());
    return region;
  }

  private static List<String> feed(TestRegion region) {
    return region.components().events().feed(OWNER, null, 1_000, NOW).orElseThrow().items().stream()
        .map(FeedEntry::id)
        .toList();
  }

  @Test
  @DisplayName("R41: begins with what happens once it listens, and comes in order and once")
  void listening() {
    try (SqliteDatabase database = SqliteDatabase.inMemory()) {
      TestRegion region = region(database);
      offer(region, STRANGER);
      Outbox outbox = database.outbox(HERE);
      offer(region, RECIPIENT, OTHER_RECIPIENT);

      assertThat(outbox.passOn(taking(9))).isTrue();
      assertThat(outbox.passOn(taking(9))).isTrue();

      assertThat(heard).isEqualTo(feed(region).subList(1, 3));
    }
  }

  @Test
  @DisplayName("R41: stays until it is taken, however much that is and whoever asks for it then")
  void kept(@TempDir Path folder) throws Exception {
    List<String> told;
    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      TestRegion region = region(database);
      Outbox outbox = database.outbox(HERE);
      for (int number = 0; number < 120; number++) {
        offer(region, new ProjectId("p-" + number));
      }
      told = feed(region);

      assertThat(outbox.passOn(taking(57))).isFalse();
      assertThat(outbox.passOn(taking(0))).isFalse();
    }
    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      assertThat(database.outbox(HERE).passOn(taking(1_000))).isTrue();
    }

    assertThat(heard).isEqualTo(told).hasSize(120);
  }
}
