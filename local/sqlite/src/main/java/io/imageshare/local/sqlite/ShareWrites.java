package io.imageshare.local.sqlite;

import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.domain.Transition;
import io.imageshare.store.Commit;
import io.imageshare.store.TimeText;
import java.sql.SQLException;

/** Writes transitions, of which is known within the same transaction that they fit. */
record ShareWrites(Session session, Region region) {
  private static final String COUNT =
      "UPDATE image SET shares = shares + ?, accepted = accepted + ? WHERE region = ? AND id = ?";
  private static final String PUT =
      "INSERT INTO share (region, image, project, state, created, updated, vault)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT DO UPDATE SET state = excluded.state, created = excluded.created,"
          + " updated = excluded.updated, vault = excluded.vault";
  private static final String REMOVE =
      "DELETE FROM share WHERE region = ? AND image = ? AND project = ?";

  void write(Commit commit) throws SQLException {
    session.change(
        COUNT,
        commit.sharesChange(),
        commit.acceptedChange(),
        region.name(),
        commit.image().id().value());
    for (Transition transition : commit.transitions()) {
      write(transition);
    }
  }

  private void write(Transition transition) throws SQLException {
    Share share = transition.after();
    if (share == null) {
      session.change(
          REMOVE, region.name(), transition.image().value(), transition.project().value());
      return;
    }
    session.change(
        PUT,
        region.name(),
        share.image().value(),
        share.project().value(),
        share.state().wireName(),
        TimeText.of(share.created()),
        TimeText.of(share.updated()),
        share.vault());
  }
}
