package io.imageshare.local.sqlite;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.store.Page;
import io.imageshare.store.TimeText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shares of an image, in the order of the projects' IDs. */
record MemberList(Readers readers, Region region, ImageId image, Instant now) {
  private static final String SHARES =
      "SELECT "
          + ShareRows.COLUMN
          + " FROM share WHERE region = ? AND image = ? AND project > ?"
          + ShareRows.ALIVE
          + " ORDER BY project LIMIT ?";

  /** What comes before all projects' IDs. */
  private static final String START = "";

  Page<Share> page(@Nullable ProjectId after, int limit) {
    return Portions.page(limit, after, Share::project, this::portion);
  }

  private List<Share> portion(@Nullable ProjectId after, int limit) {
    return readers.read(
        session ->
            session.rows(
                SHARES,
                row -> ShareRows.known(row, 1, image),
                region.name(),
                image.value(),
                after == null ? START : after.value(),
                TimeText.of(now),
                limit));
  }
}
