package io.imageshare.list.shares;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareState;
import io.imageshare.list.paging.Listing.Part;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists what was shared with a project, newest images first, at any number (R9). */
final class ListingReceived {
  private final ShareStore shares;

  ListingReceived(ShareStore shares) {
    this.shares = shares;
  }

  /**
   * A part of the list, in two round trips unless shares change meanwhile.
   *
   * @param after the image after which it starts, whether or not it is in the list; null for the
   *     first part
   * @param limit the most shares in it, 0 or more
   * @param now what is over by then isn't in it (R34, R35)
   */
  Part<SharedImage> list(
      ProjectId project, Set<ShareState> states, @Nullable ImageId after, int limit, Instant now) {
    if (limit == 0) {
      return new Part<>(List.of(), null);
    }
    Page<ListedImage> page =
        shares.list(new ImageQuery(project, false, states, Order.NEWEST_FIRST, after, limit, now));
    List<SharedImage> items =
        page.items().stream()
            .flatMap(
                item ->
                    Stream.ofNullable(item.share())
                        .map(share -> new SharedImage(item.image(), share)))
            .toList();
    return new Part<>(items, page.next().map(last -> last.image().id().value()).orElse(null));
  }
}
