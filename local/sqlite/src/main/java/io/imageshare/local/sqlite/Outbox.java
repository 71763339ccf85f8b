package io.imageshare.local.sqlite;

import io.imageshare.domain.Region;
import io.imageshare.store.FeedEntry;
import io.imageshare.store.NewEvent;
import io.imageshare.store.StoreUnavailableException;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the platform has yet to hear of what happens in a region (R41). It hears of what has
 * happened since it listens, in that order, each event at least once.
 */
public final class Outbox {
  private static final int PAGE = 50;
  private static final String LISTEN =
      "INSERT INTO heard (region, event) VALUES (?, (SELECT coalesce(max(id), 0) FROM event))"
          + " ON CONFLICT DO NOTHING";
  private static final String WAITING =
      "SELECT "
          + EventRows.COLUMNS
          + " FROM event WHERE event.region = ?1"
          + " AND event.id > (SELECT heard.event FROM heard WHERE heard.region = ?1)"
          + " ORDER BY event.id LIMIT ?2";
  private static final String HEARD = "UPDATE heard SET event = ? WHERE region = ?";

  private final Readers readers;
  private final Writer writer;
  private final Region region;

  Outbox(Readers readers, Writer writer, Region region) {
    this.readers = readers;
    this.writer = writer;
    this.region = region;
    writer.carryOut(session -> session.change(LISTEN, region.name()));
  }

  /**
   * Passes on what waits, for as long as it is taken.
   *
   * @param listener whether it has taken the event
   * @return whether nothing is left
   * @throws StoreUnavailableException if it can't be read, or noted that it was passed on
   */
  public boolean passOn(Predicate<NewEvent> listener) {
    List<FeedEntry> waiting = waiting();
    while (!waiting.isEmpty()) {
      int count = 0;
      while (count < waiting.size() && listener.test(event(waiting.get(count)))) {
        count++;
      }
      if (count > 0) {
        heard(waiting.get(count - 1).place());
      }
      if (count < waiting.size()) {
        return false;
      }
      waiting = waiting();
    }
    return true;
  }

  private static NewEvent event(FeedEntry entry) {
    return new NewEvent(entry.id(), entry.event());
  }

  private List<FeedEntry> waiting() {
    return readers.read(
        session ->
            session.rows(
                WAITING, row -> EventRows.read(row, 1, row.number(1)), region.name(), PAGE));
  }

  private void heard(long event) {
    writer.carryOut(session -> session.change(HEARD, event, region.name()));
  }
}
