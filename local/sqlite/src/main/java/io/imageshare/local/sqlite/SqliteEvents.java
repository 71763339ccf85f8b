package io.imageshare.local.sqlite;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.store.EventStore;
import io.imageshare.store.FeedEntry;
import io.imageshare.store.Page;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The feeds of projects. Of an event that is no longer kept its place is, for a while, and for as
 * long as it is a feed's last one.
 */
record SqliteEvents(Readers readers, Region region, Duration retention) implements EventStore {
  private static final String FEED =
      "SELECT feed.number, event.at > ?, "
          + EventRows.COLUMNS
          + " FROM feed LEFT JOIN event ON event.id = feed.event"
          + " WHERE feed.region = ? AND feed.project = ? AND feed.number > ?"
          + " ORDER BY feed.number LIMIT ?";

  private static final String BACK =
      "SELECT feed.number, "
          + EventRows.COLUMNS
          + " FROM feed JOIN event ON event.id = feed.event"
          + " WHERE feed.region = ? AND feed.project = ? AND feed.number < ? AND event.at > ?"
          + " ORDER BY feed.number DESC LIMIT ?";

  @Override
  public Optional<Page<FeedEntry>> feed(
      ProjectId project, @Nullable Long after, int limit, Instant now) {
    return readers.read(session -> feed(session, project, after, limit, now));
  }

  @Override
  public Page<FeedEntry> back(ProjectId project, @Nullable Long before, int limit, Instant now) {
    List<FeedEntry> found =
        readers.read(
            session ->
                session.rows(
                    BACK,
                    row -> EventRows.read(row, 2, row.number(1)),
                    region.name(),
                    project.value(),
                    before == null ? Long.MAX_VALUE : before,
                    TimeText.of(now.minus(retention)),
                    limit + 1));
    return Page.of(found, limit);
  }

  private Optional<Page<FeedEntry>> feed(
      Session session, ProjectId project, @Nullable Long after, int limit, Instant now)
      throws SQLException {
    List<FeedEntry> entries = new ArrayList<>();
    long reached = after == null ? 0 : after;
    while (entries.size() <= limit) {
      List<Found> found = found(session, project, reached, limit + 1, now);
      for (Found each : found) {
        boolean isNext = each.number() == reached + 1;
        if (after != null && !(isNext && each.entry().isPresent())) {
          return Optional.empty();
        }
        each.entry().ifPresent(entries::add);
        reached = each.number();
      }
      if (found.size() <= limit) {
        break;
      }
    }
    return Optional.of(Page.of(entries, limit));
  }

  private List<Found> found(Session session, ProjectId project, long after, int limit, Instant now)
      throws SQLException {
    return session.rows(
        FEED,
        row -> {
          long number = row.number(1);
          return new Found(
              number,
              Objects.equals(row.numberOrNull(2), 1L)
                  ? Optional.of(EventRows.read(row, 3, number))
                  : Optional.empty());
        },
        TimeText.of(now.minus(retention)),
        region.name(),
        project.value(),
        after,
        limit);
  }

  /** A place of a feed with its event, unless that is no longer kept. */
  private record Found(long number, Optional<FeedEntry> entry) {}
}
