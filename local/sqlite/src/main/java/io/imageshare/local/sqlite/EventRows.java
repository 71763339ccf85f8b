package io.imageshare.local.sqlite;

import io.imageshare.domain.Event;
import io.imageshare.domain.EventType;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareMove;
import io.imageshare.domain.ShareState;
import io.imageshare.store.FeedEntry;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Events as rows. */
final class EventRows {
  /** All that is read of an event, in one column, with the table as {@code event}. */
  static final String COLUMN =
      "json_array(event.id, event.type, event.image, event.image_name, event.owner,"
          + " event.recipient, event.before, event.after, event.at, event.by_project,"
          + " event.by_user, event.reason, event.standing, event.retires_at, event.replacement,"
          + " event.retirement_note, "
          + TermsRows.columnsOf("event")
          + ")";

  private static final int RECIPIENT = 6;

  private EventRows() {}

  /** The event in that {@link #COLUMN}, at that place of a feed. */
  static FeedEntry read(Row of, int column, long place) throws SQLException {
    Row row = JsonRow.in(of, column);
    return new FeedEntry(place, row.text(3) + "/" + row.number(1), event(row));
  }

  private static Event event(Row row) throws SQLException {
    return new Event(
        row.parsed(2, EventType::parse),
        row.parsed(3, ImageId::parse),
        row.text(4),
        row.parsed(5, ProjectId::parse),
        row.time(9),
        row.parsedOrNull(10, ProjectId::parse),
        row.textOrNull(11),
        ImageRows.retirement(row, 14),
        move(row));
  }

  private static @Nullable ShareMove move(Row row) throws SQLException {
    ProjectId recipient = row.parsedOrNull(RECIPIENT, ProjectId::parse);
    return recipient == null
        ? null
        : new ShareMove(
            recipient,
            row.parsedOrNull(7, ShareState::parse),
            row.parsedOrNull(8, ShareState::parse),
            TermsRows.read(row, 17),
            row.textOrNull(12),
            row.flag(13));
  }
}
