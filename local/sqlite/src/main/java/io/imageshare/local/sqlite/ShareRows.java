package io.imageshare.local.sqlite;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Shares as rows. */
final class ShareRows {
  /** What is read of a share beside its image, with the table as {@code share}. */
  static final String COLUMNS =
      "share.project, share.state, share.created, share.updated, share.vault";

  /** As many columns without a share. */
  static final String NO_COLUMNS = "NULL, NULL, NULL, NULL, NULL";

  private ShareRows() {}

  /**
   * The share of the image in {@link #COLUMNS} from that one on; null if they are null.
   *
   * @param first the first of the columns
   */
  static @Nullable Share read(Row row, int first, ImageId image) throws SQLException {
    return row.textOrNull(first) == null ? null : share(row, first, image);
  }

  /** The share of the image in {@link #COLUMNS}, which aren't null. */
  static Share share(Row row, int first, ImageId image) throws SQLException {
    return new Share(
        image,
        row.parsed(first, ProjectId::parse),
        row.parsed(first + 1, ShareState::parse),
        row.time(first + 2),
        row.time(first + 3),
        row.textOrNull(first + 4));
  }
}
