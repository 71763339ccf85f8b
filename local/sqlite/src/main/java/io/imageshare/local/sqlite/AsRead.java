package io.imageshare.local.sqlite;

import io.imageshare.domain.Image;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.store.Commit;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a commit of one transition whether all is still as it was read, and so whether it fits.
 * To ask that takes less time than to read image and share once more.
 */
final class AsRead {
  private static final String AS_READ =
      "SELECT 1 FROM image LEFT JOIN share ON share.region = image.region"
          + " AND share.image = image.id AND share.project = ?3"
          + " WHERE image.region = ?1 AND image.id = ?2 AND image.edition = ?4"
          + " AND image.accepted <= ?5 AND share.state IS ?6 AND share.created IS ?7"
          + " AND share.expires_at IS ?8 AND share.answer_by IS ?9 AND share.last_used IS ?10";

  private AsRead() {}

  /** False also if that isn't known. */
  static boolean holds(Session session, Region region, Commit commit) throws SQLException {
    if (commit.transitions().size() > 1 || !commit.fits(Optional.of(commit.read()))) {
      return false;
    }
    Image image = commit.image();
    Transition transition = commit.transitions().get(0);
    @Nullable Share share = transition.before();
    Terms terms = share == null ? Terms.NONE : share.terms();
    return session
        .row(
            AS_READ,
            row -> true,
            region.name(),
            image.id().value(),
            transition.project().value(),
            image.edition(),
            commit.mostAccepted().orElse(Integer.MAX_VALUE),
            share == null ? null : share.state().wireName(),
            share == null ? null : TimeText.of(share.created()),
            TimeText.orNull(terms.expiresAt()),
            TimeText.orNull(terms.answerBy()),
            share == null ? null : Objects.toString(share.lastUsed(), null))
        .isPresent();
  }
}
