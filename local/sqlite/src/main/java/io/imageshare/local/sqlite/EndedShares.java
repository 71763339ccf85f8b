package io.imageshare.local.sqlite;

import io.imageshare.domain.Counts;
import io.imageshare.domain.Event;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.store.ShareStore.Tidying;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The shares of an image that are over by their terms and still are in the table. */
final class EndedShares {
  /** How many are removed in one transaction. */
  static final int PORTION = 500;

  private static final String OVER =
      " FROM share INDEXED BY share_end WHERE region = ?1 AND image = ?2 AND over_at <= ?3";
  private static final String COUNT =
      "SELECT image.shares - ended.shares, image.accepted - ended.accepted, image.next_end"
          + " FROM image, (SELECT count(*) AS shares,"
          + " count(*) FILTER (WHERE state = 'accepted') AS accepted"
          + OVER
          + ") AS ended WHERE image.region = ?1 AND image.id = ?2";
  private static final String SHARES =
      "SELECT " + ShareRows.COLUMN + OVER + " ORDER BY over_at, project LIMIT ?4";
  private static final String REMOVE =
      "DELETE FROM share WHERE region = ? AND image = ?"
          + " AND project IN (SELECT value FROM json_each(?))";
  private static final String UNCOUNT =
      "UPDATE image SET shares = shares - ?3, accepted = accepted - ?4, next_end ="
          + " (SELECT min(over_at) FROM share WHERE share.region = ?1 AND share.image = ?2"
          + " AND over_at IS NOT NULL) WHERE region = ?1 AND id = ?2";

  private EndedShares() {}

  /** The image's counts without them, both as they are now. */
  static Counts counted(Session session, Region region, Image image, Instant now)
      throws SQLException {
    Counts counts = image.counts();
    if (!counts.mayBeOver(now)) {
      return counts;
    }
    return session
        .row(
            COUNT,
            row -> new Counts(row.number(1), row.number(2), row.timeOrNull(3)),
            region.name(),
            image.id().value(),
            TimeText.of(now))
        .orElse(counts);
  }

  /** Removes some of them, up to {@value #PORTION}, within the transaction. */
  static Tidying end(Session session, Feeds feeds, ImageId image, Instant now) throws SQLException {
    Optional<Image> alive = Standings.image(session, feeds.region(), image, now);
    return alive.isPresent() && alive.get().counts().mayBeOver(now)
        ? end(session, feeds, alive.get(), now)
        : Tidying.DONE;
  }

  private static Tidying end(Session session, Feeds feeds, Image image, Instant now)
      throws SQLException {
    String region = feeds.region().name();
    String id = image.id().value();
    List<Share> over =
        session.rows(
            SHARES,
            row -> ShareRows.known(row, 1, image.id()),
            region,
            id,
            TimeText.of(now),
            PORTION);
    List<String> projects = over.stream().map(Share::project).map(ProjectId::value).toList();
    session.change(REMOVE, region, id, JsonText.of(projects));
    session.change(
        UNCOUNT, region, id, over.size(), over.stream().filter(Share::isAccepted).count());
    feeds.in(session).ofShares(over.stream().map(share -> Event.over(share, image)).toList(), now);
    return over.size() < PORTION ? Tidying.DONE : Tidying.GOES_ON;
  }
}
