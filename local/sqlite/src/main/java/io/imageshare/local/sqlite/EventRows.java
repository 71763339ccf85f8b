package io.imageshare.local.sqlite;

import io.imageshare.domain.Event;
import io.imageshare.domain.EventType;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Retirement;
import io.imageshare.domain.ShareMove;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Terms;
import io.imageshare.store.FeedEntry;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Events as rows, which are read whole: so all that is told of one is in one column, as JSON. */
final class EventRows {
  /** All that is read of an event, in three columns, with the table as {@code event}. */
  static final String COLUMNS = "event.id, event.at, event.record";

  private static final int RETIREMENT = 7;
  private static final int RECIPIENT = 10;
  private static final int TERMS = 15;

  private EventRows() {}

  /** The record of the event. */
  static String record(Event event) {
    Retirement retirement = event.retirement();
    ShareMove move = event.move();
    Terms terms = move == null ? Terms.NONE : move.terms();
    return JsonText.of(
        Arrays.asList(
            event.type().wireName(),
            event.image().value(),
            event.imageName(),
            event.owner().value(),
            Objects.toString(event.by(), null),
            event.user(),
            retirement == null ? null : TimeText.of(retirement.at()),
            retirement == null ? null : Objects.toString(retirement.replacement(), null),
            retirement == null ? null : retirement.note(),
            move == null ? null : move.recipient().value(),
            move == null || move.before() == null ? null : move.before().wireName(),
            move == null || move.after() == null ? null : move.after().wireName(),
            move == null ? null : move.reason(),
            move != null && move.standing() ? 1 : 0,
            TimeText.orNull(terms.expiresAt()),
            TimeText.orNull(terms.answerBy()),
            terms.note()));
  }

  /** The event in these {@link #COLUMNS}, at that place of a feed. */
  static FeedEntry read(Row of, int first, long place) throws SQLException {
    Row row = JsonRow.in(of, first + 2);
    String id = row.text(2) + "/" + of.number(first);
    return new FeedEntry(place, id, event(row, of.time(first + 1)));
  }

  private static Event event(Row row, Instant at) throws SQLException {
    return new Event(
        row.parsed(1, EventType::parse),
        row.parsed(2, ImageId::parse),
        row.text(3),
        row.parsed(4, ProjectId::parse),
        at,
        row.parsedOrNull(5, ProjectId::parse),
        row.textOrNull(6),
        ImageRows.retirement(row, RETIREMENT),
        move(row));
  }

  private static @Nullable ShareMove move(Row row) throws SQLException {
    ProjectId recipient = row.parsedOrNull(RECIPIENT, ProjectId::parse);
    return recipient == null
        ? null
        : new ShareMove(
            recipient,
            row.parsedOrNull(11, ShareState::parse),
            row.parsedOrNull(12, ShareState::parse),
            ShareRows.terms(row, TERMS),
            row.textOrNull(13),
            row.flag(14));
  }
}
