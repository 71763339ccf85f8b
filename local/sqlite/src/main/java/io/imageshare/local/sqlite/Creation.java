package io.imageshare.local.sqlite;

import io.imageshare.domain.Image;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.ImageStore.Source;
import io.imageshare.store.RepeatableRequest;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes an image, if its source still may be replicated and its owner may own one more. That the
 * request was carried out before counts more than why it could not be a second time.
 */
record Creation(
    Region region,
    Image image,
    @Nullable Source source,
    @Nullable RepeatableRequest request,
    Limits limits) {
  private static final CreationOutcome CREATED = new CreationOutcome.Created();

  CreationOutcome carryOut(Session session) throws SQLException {
    Optional<CreationOutcome> before = before(session);
    if (before.isPresent()) {
      return before.get();
    }
    if (source != null && !stillIs(source, session)) {
      return new CreationOutcome.SourceOvertaken();
    }
    if (Usage.of(session, region, image.owner()) >= limits.privateImages()) {
      return new CreationOutcome.Refused(Refusal.PRIVATE_IMAGE_QUOTA_REACHED);
    }
    ImageWrites images = new ImageWrites(session, region);
    if (images.isTaken(image)) {
      return new CreationOutcome.Refused(Refusal.IMAGE_ID_TAKEN);
    }
    images.insert(image);
    Usage.grow(session, region, image.owner());
    if (request != null) {
      new Requests(session, region).remember(image, request);
    }
    return CREATED;
  }

  private Optional<CreationOutcome> before(Session session) throws SQLException {
    return request == null
        ? Optional.empty()
        : new Requests(session, region).before(image, request);
  }

  private boolean stillIs(Source read, Session session) throws SQLException {
    Share share = read.share();
    Set<ProjectId> projects = share == null ? Set.of() : Set.of(share.project());
    Optional<Standing> found =
        Standings.read(session, region, read.image().id(), projects, image.created());
    return found.isPresent()
        && found.get().image().refusalToUse().isEmpty()
        && found.get().image().owner().equals(read.image().owner())
        && (share == null || isUsable(found.get(), share.project()));
  }

  private static boolean isUsable(Standing found, ProjectId recipient) {
    Share share = found.shareOf(recipient);
    return share != null && share.isAccepted() && !found.image().isRetired(found.at());
  }
}
