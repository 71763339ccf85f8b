package io.imageshare.local.sqlite;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Shares as rows. */
final class ShareRows {
  /**
   * All that is read of a share beside its image, in one column, with the table as {@code share}.
   */
  static final String COLUMN =
      "json_array(share.project, share.state, share.created, share.updated, share.vault)";

  /** The same without a share. */
  static final String NONE = "json_array(NULL)";

  private ShareRows() {}

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
        row.textOrNull(5));
  }
}
