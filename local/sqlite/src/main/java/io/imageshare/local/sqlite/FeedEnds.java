package io.imageshare.local.sqlite;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The last numbers of the feeds that a connection has written lately, so that each next one need
 * not be looked up. They hold for as long as the connection alone writes: a failure closes it, and
 * with it goes what is known here.
 */
final class FeedEnds {
  private static final int MOST = 10_000;
  private static final String LAST =
      "SELECT coalesce(max(number), 0) FROM feed WHERE region = ? AND project = ?";

  private final Map<Feed, Long> known = new Lately();

  private record Feed(Region region, ProjectId project) {}

  /** Gives the feed's next number away. */
  long next(Session session, Region region, ProjectId project) throws SQLException {
    Feed feed = new Feed(region, project);
    Long last = known.get(feed);
    long next = 1 + (last == null ? last(session, feed) : last);
    known.put(feed, next);
    return next;
  }

  /** To be called where numbers were given away by a statement of its own. */
  void forget() {
    known.clear();
  }

  private static long last(Session session, Feed feed) throws SQLException {
    return session
        .row(LAST, row -> row.number(1), feed.region().name(), feed.project().value())
        .orElse(0L);
  }

  /** Those that were asked for last. */
  private static final class Lately extends LinkedHashMap<Feed, Long> {
    private static final long serialVersionUID = 1;

    Lately() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Feed, Long> eldest) {
      return size() > MOST;
    }
  }
}
