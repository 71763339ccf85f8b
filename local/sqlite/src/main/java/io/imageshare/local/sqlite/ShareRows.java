package io.imageshare.local.sqlite;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Terms;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Shares as rows. */
final class ShareRows {
  /**
   * All that is read of a share beside its image, in one column, with the table as {@code share}.
   */
  static final String COLUMN =
      "json_array(share.project, share.state, share.created, share.updated, share.vault,"
          + " share.reason, share.standing, share.last_used, share.expires_at, share.answer_by,"
          + " share.note)";

  /** That a share isn't over by its terms at the moment that is asked about. */
  static final String ALIVE = " AND (share.over_at IS NULL OR share.over_at > ?)";

  /** The same without a share. */
  static final String NONE = "json_array(NULL)";

  private static final String ANY =
      "SELECT 1 FROM share WHERE region = ? AND image = ?" + ALIVE + " LIMIT 1";

  private ShareRows() {}

  /** Whether somebody shares the image at that moment. */
  static boolean isShared(Session session, Region region, ImageId image, Instant at)
      throws SQLException {
    return session.row(ANY, row -> true, region.name(), image.value(), TimeText.of(at)).isPresent();
  }

  /** The share of the image in that {@link #COLUMN}; null if there is none. */
  static @Nullable Share read(Row of, int column, ImageId image) throws SQLException {
    Row row = JsonRow.in(of, column);
    return row.textOrNull(1) == null ? null : share(row, image);
  }

  /** The share of the image in that {@link #COLUMN}, where there is one for certain. */
  static Share known(Row of, int column, ImageId image) throws SQLException {
    return share(JsonRow.in(of, column), image);
  }

  private static Share share(Row row, ImageId image) throws SQLException {
    return new Share(
        image,
        row.parsed(1, ProjectId::parse),
        row.parsed(2, ShareState::parse),
        row.time(3),
        row.time(4),
        terms(row, 9),
        new Reply(row.textOrNull(5), row.textOrNull(6), row.flag(7)),
        row.dayOrNull(8));
  }

  /** What is offered under, from that element on. */
  static Terms terms(Row row, int first) throws SQLException {
    return new Terms(row.timeOrNull(first), row.timeOrNull(first + 1), row.textOrNull(first + 2));
  }
}
