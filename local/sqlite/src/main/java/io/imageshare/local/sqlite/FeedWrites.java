package io.imageshare.local.sqlite;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Instant;

/** Gives the event that was written last its places in the feeds of those whom it concerns. */
record FeedWrites(Session session, Region region) {
  private static final String INTO = "INSERT INTO feed (region, project, number, event) ";
  private static final String TO_ONE = INTO + "VALUES (?1, ?2, ?3, last_insert_rowid())";
  private static final String TO_TWO = TO_ONE + ", (?1, ?4, ?5, last_insert_rowid())";
  private static final String OF_IMAGE =
      " FROM share WHERE share.region = ?1 AND share.image = ?2" + ShareRows.ALIVE;
  private static final String TO_ALL =
      INTO
          + "SELECT ?1, share.project, 1 + coalesce((SELECT max(number) FROM feed"
          + " WHERE feed.region = ?1 AND feed.project = share.project), 0), last_insert_rowid()"
          + OF_IMAGE;

  private static final String OF_PROJECT = " FROM feed WHERE region = ?1 AND project = ?2";
  private static final String NO_LONGER_KEPT = " event < (SELECT min(id) FROM event)";

  /** Looks no further than at the first place while its event is kept. The last place stays. */
  private static final String FORGET =
      "DELETE"
          + OF_PROJECT
          + " AND number < (SELECT number + ?3 FROM (SELECT number, event"
          + OF_PROJECT
          + " ORDER BY number LIMIT 1) WHERE"
          + NO_LONGER_KEPT
          + ") AND"
          + NO_LONGER_KEPT;

  /** After how many of a feed's places those are forgotten whose events are no longer kept. */
  private static final int PLACES = 16;

  void to(ProjectId project) throws SQLException {
    long number = next(project);
    session.change(TO_ONE, region.name(), project.value(), number);
    forget(project, number);
  }

  void to(ProjectId project, ProjectId other) throws SQLException {
    long number = next(project);
    long others = next(other);
    session.change(TO_TWO, region.name(), project.value(), number, other.value(), others);
    forget(project, number);
    forget(other, others);
  }

  void toAllWhoShare(ImageId image, Instant at) throws SQLException {
    ends().forget();
    session.change(TO_ALL, region.name(), image.value(), TimeText.of(at));
  }

  private long next(ProjectId project) throws SQLException {
    return ends().next(session, region, project);
  }

  private FeedEnds ends() {
    return session.kept(FeedEnds.class, FeedEnds::new);
  }

  private void forget(ProjectId project, long number) throws SQLException {
    if (number % PLACES == 0) {
      session.change(FORGET, region.name(), project.value(), 2 * PLACES);
    }
  }
}
