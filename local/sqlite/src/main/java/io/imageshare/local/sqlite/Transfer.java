package io.imageshare.local.sqlite;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Standing;
import io.imageshare.store.ImageStore.EditOutcome;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Gives an image to another project, if that may own one more and has no share of it.
 *
 * @param read the image as its present owner has it
 * @param changed the image as its new owner shall have it
 * @param by whose doing it is
 */
record Transfer(Feeds feeds, Image read, Image changed, Limits limits, Actor by) {

  EditOutcome carryOut(Session session) throws SQLException {
    Region region = feeds.region();
    ProjectId next = changed.owner();
    Optional<Standing> found =
        Standings.read(session, region, read.id(), Set.of(next), changed.updated());
    if (found.isEmpty() || found.get().image().edition() != read.edition()) {
      return EditOutcome.OVERTAKEN;
    }
    if (Usage.of(session, region, next) >= limits.privateImages()) {
      return EditOutcome.QUOTA_REACHED;
    }
    if (found.get().shareOf(next) != null) {
      return EditOutcome.RECIPIENT;
    }
    if (!new ImageWrites(session, region).edit(changed)) {
      return EditOutcome.OVERTAKEN;
    }
    Usage.shrink(session, region, read.owner());
    Usage.grow(session, region, next);
    feeds.in(session).ofEdit(read, changed, by);
    return EditOutcome.DONE;
  }
}
