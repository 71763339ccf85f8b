package io.imageshare.local.sqlite;

import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.domain.Transition;
import io.imageshare.store.Commit;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Writes transitions, of which is known within the same transaction that they fit. */
record ShareWrites(Session session, Region region, Instant now) {
  private static final String COUNT =
      "UPDATE image SET shares = shares + ?, accepted = accepted + ? WHERE region = ? AND id = ?";
  private static final String COLUMNS =
      "state, created, updated, over_at, expires_at, answer_by, note, vault, reason, standing,"
          + " last_used";
  private static final String VALUES = "?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14";
  private static final String ADD =
      "INSERT INTO share (region, image, project, "
          + COLUMNS
          + ") VALUES (?1, ?2, ?3, "
          + VALUES
          + ")";
  private static final String CHANGE =
      "UPDATE share SET ("
          + COLUMNS
          + ") = ("
          + VALUES
          + ") WHERE region = ?1 AND image = ?2 AND project = ?3";
  private static final String REMOVE =
      "DELETE FROM share WHERE region = ? AND image = ? AND project = ?";

  private static final String KEEP_REASON =
      "INSERT INTO stop (region, image, project, reason, expires) VALUES (?, ?, ?, ?, ?)";
  private static final String FORGET_REASON =
      "DELETE FROM stop WHERE region = ? AND image = ? AND project = ?";
  private static final String FORGET_OLD_REASONS = "DELETE FROM stop WHERE expires <= ?";

  /** How long the reason of a stop is kept. */
  private static final Duration REASON_RETENTION = Duration.ofDays(90);

  private static final String NEXT_END =
      "UPDATE image SET next_end = (SELECT min(over_at) FROM share WHERE share.region = image.region"
          + " AND share.image = image.id AND share.over_at IS NOT NULL) WHERE region = ? AND id = ?";

  private static final String USE =
      "UPDATE share SET last_used = ?4 WHERE region = ?1 AND image = ?2 AND project = ?3"
          + " AND state = 'accepted' AND created = ?5 AND (last_used IS NULL OR last_used < ?4)";

  /** Notes a day on which a share was used; false if the share or the day isn't as it has to be. */
  static boolean use(Session session, Region region, Share share, LocalDate day)
      throws SQLException {
    return session.change(
            USE,
            region.name(),
            share.image().value(),
            share.project().value(),
            day.toString(),
            TimeText.of(share.created()))
        > 0;
  }

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
    if (commit.transitions().stream().anyMatch(Transition::movesEnd)) {
      session.change(NEXT_END, region.name(), commit.image().id().value());
    }
  }

  private void stop(Transition transition) throws SQLException {
    String image = transition.image().value();
    String project = transition.project().value();
    session.change(REMOVE, region.name(), image, project);
    if (transition.reason() != null) {
      session.change(FORGET_OLD_REASONS, TimeText.of(now));
      Instant expires = now.plus(REASON_RETENTION);
      session.change(
          KEEP_REASON, region.name(), image, project, transition.reason(), TimeText.of(expires));
    }
  }

  private void write(Transition transition) throws SQLException {
    Share share = transition.after();
    if (share == null) {
      stop(transition);
      return;
    }
    if (transition.before() == null) {
      session.change(FORGET_REASON, region.name(), share.image().value(), share.project().value());
      add(share);
    } else {
      put(CHANGE, share);
    }
  }

  /** Writes a share that wasn't there. */
  void add(Share share) throws SQLException {
    put(ADD, share);
  }

  private void put(String sql, Share share) throws SQLException {
    session.change(
        sql,
        region.name(),
        share.image().value(),
        share.project().value(),
        share.state().wireName(),
        TimeText.of(share.created()),
        TimeText.of(share.updated()),
        TimeText.orNull(share.end().orElse(null)),
        TimeText.orNull(share.terms().expiresAt()),
        TimeText.orNull(share.terms().answerBy()),
        share.terms().note(),
        share.reply().vault(),
        share.reply().reason(),
        share.reply().standing() ? 1 : 0,
        Objects.toString(share.lastUsed(), null));
  }
}
