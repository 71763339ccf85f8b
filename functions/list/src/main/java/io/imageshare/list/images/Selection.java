package io.imageshare.list.images;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ListedImage;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a project that an answer is taken from: what it owns, and what it received.
 *
 * <p>They are all there is, for operators too: of public images too a project sees only its own
 * (R30).
 *
 * @param owned whether the project's own images are wanted
 * @param received the states in which images shared with the project are wanted
 * @param now what is over by then isn't in them (R34, R35)
 */
record Selection(ProjectId project, boolean owned, Set<ShareState> received, Instant now) {

  Selection {
    received = Set.copyOf(received);
  }

  /** The query for the images in that order from that place on. */
  ImageQuery query(Order order, @Nullable ImageId after, int limit) {
    return new ImageQuery(project, owned, received, order, after, limit, now);
  }

  /** The image, if it is in one of the lists. */
  Optional<ListedImage> listed(Standing standing) {
    if (standing.image().owner().equals(project)) {
      return owned ? Optional.of(new ListedImage(standing.image(), null)) : Optional.empty();
    }
    Share share = standing.shareOf(project);
    return share != null && received.contains(share.state())
        ? Optional.of(new ListedImage(standing.image(), share))
        : Optional.empty();
  }
}
