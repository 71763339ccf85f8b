package io.imageshare.local.sqlite;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Event;
import io.imageshare.domain.Image;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.ShareMove;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Writes what happens into the feeds of those whom it concerns, within the transaction in which it
 * happens (R40).
 *
 * @param retention how long it is kept
 */
record EventWrites(Session session, Region region, Duration retention) {
  private static final String EVENT = "INSERT INTO event (region, at, record) VALUES (?, ?, ?)";

  /** After how many events old ones are taken away: twice as many as were added. */
  private static final int TOGETHER = 16;

  private static final String FORGET =
      "DELETE FROM event WHERE id < (SELECT min(id) FROM event) + ?"
          + " AND id < (SELECT max(id) FROM event) AND at <= ?";

  /** Writes what has happened to shares, to be read by both sides of each. */
  void ofShares(List<Event> events, Instant now) throws SQLException {
    for (Event event : events) {
      ShareMove move = event.move();
      if (move == null) {
        throw new IllegalArgumentException("an event of no share: " + event);
      }
      put(event);
      feeds().to(event.owner(), move.recipient());
    }
    forget(events.size(), now);
  }

  /** Writes what an edit of an image comes to, if its recipients have to know of it. */
  void ofEdit(Image before, Image after, Actor by) throws SQLException {
    Optional<Event> event = Event.ofEdit(before, after, by);
    if (event.isPresent()) {
      ofImage(event.get(), before.owner());
    }
  }

  /** Writes what has happened to an image. */
  void ofImage(Event event) throws SQLException {
    ofImage(event, event.owner());
  }

  /** What has happened to an image that nobody shares concerns nobody. */
  private void ofImage(Event event, ProjectId formerOwner) throws SQLException {
    if (!ShareRows.isShared(session, region, event.image(), event.at())) {
      return;
    }
    put(event);
    feeds().to(event.owner());
    if (!formerOwner.equals(event.owner())) {
      feeds().to(formerOwner);
    }
    feeds().toAllWhoShare(event.image(), event.at());
    forget(1, event.at());
  }

  private FeedWrites feeds() {
    return new FeedWrites(session, region);
  }

  private void put(Event event) throws SQLException {
    session.change(EVENT, region.name(), TimeText.of(event.at()), EventRows.record(event));
  }

  private void forget(int written, Instant now) throws SQLException {
    Written since = session.kept(Written.class, Written::new);
    since.events += written;
    if (since.events >= TOGETHER) {
      session.change(FORGET, 2 * since.events, TimeText.of(now.minus(retention)));
      since.events = 0;
    }
  }

  /** How many events a connection has written since it took old ones away. */
  private static final class Written {
    private int events;
  }
}
