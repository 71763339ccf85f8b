package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.RETENTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.imageshare.domain.Event;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.store.FeedEntry;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.store.Stores;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.TestRegion;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R40: The places of a feed have no gap and are given once")
class FeedNumbersTest {
  private final SqliteDatabase database = SqliteDatabase.inMemory();
  private final TestRegion region = new TestRegion(database);
  private final Image image = AnImage.of(IMAGE, OWNER).build();

  @BeforeEach
  void offerOne() {
    region.put(image);
    offer(RECIPIENT);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void offer(ProjectId project) {
    region.put(AShare.of(IMAGE, project).build());
  }

  private void expectPlaces(ProjectId project, long last) {
    List<Long> places =
        region
            .components()
            .stores()
            .events()
            .feed(project, null, 1_000, NOW)
            .orElseThrow()
            .items()
            .stream()
            .map(FeedEntry::place)
            .toList();
    assertThat(places).isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
  }

  @Test
  @DisplayName("after a change that failed when it had its places")
  void afterFailure() {
    Share share = Share.offered(IMAGE, OTHER_RECIPIENT, Terms.NONE, NOW);
    List<Event> events = Event.of(new Transition(null, share), image, NOW, BY).stream().toList();
    assertThatThrownBy(
            () ->
                database
                    .writer()
                    .carryOut(
                        session -> {
                          new EventWrites(session, HERE, RETENTION.events()).ofShares(events, NOW);
                          throw new SQLException("made up");
                        }))
        .isInstanceOf(StoreUnavailableException.class);

    offer(OTHER_RECIPIENT);

    expectPlaces(OWNER, 2);
  }

  @Test
  @DisplayName("after what happened to an image, of which all its recipients hear")
  void afterAnEventForAll() {
    deactivate();

    region.put(AShare.of(IMAGE, RECIPIENT).accepted().build());

    expectPlaces(OWNER, 3);
    expectPlaces(RECIPIENT, 3);
  }

  @Test
  @DisplayName("as are the IDs of events, where none of those before is kept any more")
  void idsOfEvents() {
    Share share = Share.offered(IMAGE, OTHER_RECIPIENT, Terms.NONE, NOW);
    Event event = Event.of(new Transition(null, share), image, NOW, BY).get(0);
    Instant muchLater = NOW.plus(RETENTION.events()).plus(RETENTION.events());
    long last = 0;

    for (int round = 1; round <= 3; round++) {
      last =
          database
              .writer()
              .carryOut(
                  session -> {
                    new EventWrites(session, HERE, RETENTION.events())
                        .ofShares(Collections.nCopies(50, event), muchLater);
                    return session
                        .row("SELECT max(id) FROM event", row -> row.number(1))
                        .orElseThrow();
                  });
    }

    assertThat(last).isEqualTo(1 + 3 * 50);
  }

  private void deactivate() {
    Stores stores = region.components().stores();
    Image read = stores.shares().standing(IMAGE, Set.of(), NOW).orElseThrow().image();
    Image deactivated =
        read.edited(ImageStatus.DEACTIVATED, read.settings(), read.description(), LATER);
    assertThat(stores.images().edit(deactivated, BY, AMPLE)).isEqualTo(EditOutcome.DONE);
  }
}
