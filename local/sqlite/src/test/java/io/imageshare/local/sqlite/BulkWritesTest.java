package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.RETENTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.store.Stores;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written in bulk, to be measured, is what the ports write. */
class BulkWritesTest {
  private static final Region HERE = new Region("here");

  /** Nothing is told of what is written in bulk. */
  private static final Set<String> EVENTS = Set.of("event", "feed");

  private static final Instant END = NOW.plusSeconds(60);

  private static final Share ENDLESS = AShare.of(IMAGE, RECIPIENT).build();
  private static final Share ENDING =
      AShare.of(IMAGE, OTHER_RECIPIENT)
          .accepted()
          .under(Terms.NONE.until(END, END.minusSeconds(1)).saying("note"))
          .build();

  @Test
  void anImageWithItsShares() {
    Map<String, Map<String, Object>> written;
    try (SqliteDatabase database = SqliteDatabase.inMemory()) {
      BulkWrites writes = new BulkWrites(database, HERE);
      writes.image(image().counting(2, 1).nextEnd(END).build());
      writes.share(ENDLESS);
      writes.share(ENDING);
      writes.flush();
      written = DatabaseRows.all(database);
    }

    assertThat(written).isEqualTo(writtenByThePorts());
  }

  private static Map<String, Map<String, Object>> writtenByThePorts() {
    try (SqliteDatabase database = SqliteDatabase.inMemory()) {
      Stores stores = database.of(HERE, RETENTION);
      Image image = image().build();
      stores.images().create(image, null, null, Limits.DEFAULTS, AMPLE);
      Standing read = stores.shares().standing(IMAGE, Set.of(), NOW).orElseThrow();
      List<Transition> offers =
          List.of(new Transition(null, ENDLESS), new Transition(null, ENDING));
      stores.shares().commit(read, offers, Limits.DEFAULTS, BY, AMPLE);
      Map<String, Map<String, Object>> rows = DatabaseRows.all(database);
      rows.values().removeIf(row -> EVENTS.contains(row.get(DatabaseRows.TABLE)));
      return rows;
    }
  }

  private static AnImage image() {
    return AnImage.of(IMAGE, OWNER);
  }
}
