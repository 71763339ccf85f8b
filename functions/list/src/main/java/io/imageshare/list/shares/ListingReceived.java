package io.imageshare.list.shares;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.list.paging.Listing.Part;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists what was shared with a project, newest images first.
 *
 * @param states in which shares are listed
 * @param now what is over by then isn't in it (R34, R35)
 */
record ListingReceived(ShareStore shares, ProjectId project, Set<ShareState> states, Instant now) {

  /**
   * A part of the list, at any number (R9), in two round trips unless shares change meanwhile.
   *
   * @param after the image after which it starts, whether or not it is in the list; null for the
   *     first part
   * @param limit the most shares in it, 1 or more
   */
  Part<SharedImage> all(@Nullable ImageId after, int limit) {
    Page<ListedImage> page =
        shares.list(new ImageQuery(project, false, states, Order.NEWEST_FIRST, after, limit, now));
    List<SharedImage> items =
        page.items().stream().flatMap(item -> shared(item.image(), item.share())).toList();
    return new Part<>(items, page.next().map(last -> last.image().id().value()).orElse(null));
  }

  /** The same of those images alone, with a round trip for each, side by side. */
  Part<SharedImage> among(List<ImageId> images, @Nullable ImageId after, int limit) {
    List<ImageId> wanted =
        images.stream()
            .filter(image -> after == null || image.compareTo(after) < 0)
            .sorted(Comparator.reverseOrder())
            .toList();
    List<SharedImage> found =
        Parallel.map(wanted, image -> shares.standing(image, Set.of(project), now)).stream()
            .flatMap(Optional::stream)
            .flatMap(standing -> shared(standing.image(), standing.shareOf(project)))
            .filter(item -> states.contains(item.share().state()))
            .toList();
    return Part.of(Page.of(found, limit), last -> last.image().id().value());
  }

  private static Stream<SharedImage> shared(Image image, @Nullable Share share) {
    return Stream.ofNullable(share).map(theirs -> new SharedImage(image, theirs));
  }
}
