package io.imageshare.local.sqlite;

import io.imageshare.domain.Counts;
import io.imageshare.domain.Event;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.store.ShareStore;
import io.imageshare.store.ShareStore.Ended;
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
  private static final String ACCEPTED_OVER =
      " FROM share INDEXED BY place_end WHERE region = ?1 AND image = ?2 AND over_at <= ?3"
          + " AND state = 'accepted'";
  private static final String COUNT =
      "SELECT shares, accepted, next_end, (SELECT count(*)"
          + ACCEPTED_OVER
          + "), (SELECT count(*) FROM (SELECT 1"
          + OVER
          + " AND state <> 'accepted' LIMIT ?4)) FROM image WHERE region = ?1 AND id = ?2";
  private static final String FIRST = " ORDER BY over_at, project LIMIT ?4";
  private static final String SHARES = "SELECT " + ShareRows.COLUMN + OVER + FIRST;
  private static final String ACCEPTED_SHARES =
      "SELECT " + ShareRows.COLUMN + ACCEPTED_OVER + FIRST;
  private static final String REMOVE =
      "DELETE FROM share WHERE region = ? AND image = ?"
          + " AND project IN (SELECT value FROM json_each(?))";
  private static final String UNCOUNT =
      "UPDATE image SET shares = shares - ?3, accepted = accepted - ?4, next_end ="
          + " (SELECT min(over_at) FROM share WHERE share.region = ?1 AND share.image = ?2"
          + " AND over_at IS NOT NULL) WHERE region = ?1 AND id = ?2";

  private EndedShares() {}

  /** The image's counts without them, all as they are now; empty if it is deleted. */
  static Optional<Counts> counted(Session session, Region region, Image image, Instant now)
      throws SQLException {
    Counts counts = image.counts();
    if (!counts.mayBeOver(now)) {
      return Optional.of(counts);
    }
    Optional<Counts> exact =
        session.row(
            COUNT,
            EndedShares::exact,
            region.name(),
            image.id().value(),
            TimeText.of(now),
            ShareStore.MOST_OVER + 1);
    boolean none =
        exact.filter(Counts::atMost).isPresent()
            && !ShareRows.isShared(session, region, image.id(), now);
    return none ? exact.map(Counts::none) : exact;
  }

  private static Counts exact(Row row) throws SQLException {
    long accepted = row.number(4);
    long others = row.number(5);
    return new Counts(
        row.number(1) - accepted - others,
        row.number(2) - accepted,
        row.timeOrNull(3),
        others > ShareStore.MOST_OVER);
  }

  /** Removes some of them, up to {@value #PORTION}, within the transaction. */
  static Tidying end(Session session, Feeds feeds, ImageId image, Ended which, Instant now)
      throws SQLException {
    Optional<Image> alive = Standings.image(session, feeds.region(), image, now);
    return alive.isPresent() && alive.get().counts().mayBeOver(now)
        ? end(session, feeds, alive.get(), which, now)
        : Tidying.DONE;
  }

  private static Tidying end(Session session, Feeds feeds, Image image, Ended which, Instant now)
      throws SQLException {
    String region = feeds.region().name();
    String id = image.id().value();
    List<Share> over =
        session.rows(
            which == Ended.ALL ? SHARES : ACCEPTED_SHARES,
            row -> ShareRows.known(row, 1, image.id()),
            region,
            id,
            TimeText.of(now),
            PORTION);
    if (over.isEmpty()) {
      return Tidying.DONE;
    }
    List<String> projects = over.stream().map(Share::project).map(ProjectId::value).toList();
    session.change(REMOVE, region, id, JsonText.of(projects));
    session.change(
        UNCOUNT, region, id, over.size(), over.stream().filter(Share::isAccepted).count());
    feeds.in(session).ofShares(over.stream().map(share -> Event.over(share, image)).toList(), now);
    return over.size() < PORTION ? Tidying.DONE : Tidying.GOES_ON;
  }
}
