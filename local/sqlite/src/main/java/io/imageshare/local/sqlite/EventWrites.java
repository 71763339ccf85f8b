package io.imageshare.local.sqlite;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Event;
import io.imageshare.domain.Image;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Retirement;
import io.imageshare.domain.ShareMove;
import io.imageshare.domain.Terms;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happens into the feeds of those whom it concerns, within the transaction in which it
 * happens (R40).
 *
 * @param retention how long it is kept
 */
record EventWrites(Session session, Region region, Duration retention) {
  private static final String EVENT =
      "INSERT INTO event (region, type, image, image_name, owner, recipient, before, after, at,"
          + " by_project, by_user, reason, standing, retires_at, replacement, retirement_note, "
          + TermsRows.COLUMNS
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          + TermsRows.PARAMETERS
          + ")";
  private static final String NEXT =
      "1 + coalesce((SELECT max(number) FROM feed WHERE feed.region = ?1 AND feed.project = %s), 0)";
  private static final String TO_ONE =
      "INSERT INTO feed (region, project, number, event) VALUES (?1, ?2, "
          + NEXT.formatted("?2")
          + ", last_insert_rowid()) RETURNING number";
  private static final String OF_IMAGE =
      " FROM share WHERE share.region = ?1 AND share.image = ?2"
          + " AND (share.over_at IS NULL OR share.over_at > ?3)";
  private static final String SHARED = "SELECT 1" + OF_IMAGE + " LIMIT 1";
  private static final String TO_ALL =
      "INSERT INTO feed (region, project, number, event) SELECT ?1, share.project, "
          + NEXT.formatted("share.project")
          + ", last_insert_rowid()"
          + OF_IMAGE;

  /** A few at a time: each change takes more away than it adds. */
  private static final String FORGET =
      "DELETE FROM event WHERE id < (SELECT min(id) FROM event) + ? AND at <= ?";

  /** The last one stays, so that no place is ever given to another event. */
  private static final String FORGET_PLACES =
      "DELETE FROM feed WHERE region = ?1 AND project = ?2 AND number IN"
          + " (SELECT number FROM feed WHERE region = ?1 AND project = ?2 ORDER BY number LIMIT ?3)"
          + " AND event < (SELECT min(id) FROM event)";

  private static final int PLACES = 16;

  /** Writes what has happened to shares, to be read by both sides of each. */
  void ofShares(List<Event> events, Instant now) throws SQLException {
    for (Event event : events) {
      ShareMove move = event.move();
      if (move == null) {
        throw new IllegalArgumentException("an event of no share: " + event);
      }
      put(event, move);
      to(event.owner());
      to(move.recipient());
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
    String image = event.image().value();
    String at = TimeText.of(event.at());
    if (session.row(SHARED, row -> true, region.name(), image, at).isEmpty()) {
      return;
    }
    put(event, null);
    to(event.owner());
    if (!formerOwner.equals(event.owner())) {
      to(formerOwner);
    }
    session.change(TO_ALL, region.name(), image, at);
    forget(1, event.at());
  }

  private void put(Event event, @Nullable ShareMove move) throws SQLException {
    Terms terms = move == null ? Terms.NONE : move.terms();
    Retirement retirement = event.retirement();
    session.change(
        EVENT,
        TermsRows.behind(
            terms,
            region.name(),
            event.type().wireName(),
            event.image().value(),
            event.imageName(),
            event.owner().value(),
            move == null ? null : move.recipient().value(),
            move == null || move.before() == null ? null : move.before().wireName(),
            move == null || move.after() == null ? null : move.after().wireName(),
            TimeText.of(event.at()),
            event.by() == null ? null : event.by().value(),
            event.user(),
            move == null ? null : move.reason(),
            move != null && move.standing() ? 1 : 0,
            retirement == null ? null : TimeText.of(retirement.at()),
            retirement == null ? null : Objects.toString(retirement.replacement(), null),
            retirement == null ? null : retirement.note()));
  }

  private void to(ProjectId project) throws SQLException {
    long number =
        session
            .row(TO_ONE, row -> row.number(1), region.name(), project.value())
            .orElseThrow(() -> new SQLException("nothing was inserted"));
    if (number % PLACES == 0) {
      session.change(FORGET_PLACES, region.name(), project.value(), 2 * PLACES);
    }
  }

  private void forget(int written, Instant now) throws SQLException {
    session.change(FORGET, written + 2, TimeText.of(now.minus(retention)));
  }
}
