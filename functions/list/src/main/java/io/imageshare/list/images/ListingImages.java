package io.imageshare.list.images;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.list.paging.Listing;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lists a project's images in the cheapest way there is.
 *
 * <ul>
 *   <li>By their IDs: with a read each, side by side.
 *   <li>In the order of creation: page by page, at any number (R9).
 *   <li>In any other order: after reading all of them, of which there may be {@value #MOST_READ}.
 * </ul>
 */
final class ListingImages {
  /** The most images that are read for one answer. */
  static final int MOST_READ = 5_000;

  private final ShareStore shares;

  ListingImages(ShareStore shares) {
    this.shares = shares;
  }

  /** The images; refused if too many would have to be read, or if it isn't known where to start. */
  Listing<ListedImage> list(ImageRequest request) {
    if (request.limit() == 0) {
      return new Listing.Part<>(List.of(), null);
    }
    if (request.ids() != null) {
      return byId(request, request.ids());
    }
    Optional<Order> creation = request.sorting().creation();
    return creation.isPresent()
        ? new ListingByCreation(shares, request, creation.get()).read()
        : sorted(request);
  }

  private Listing<ListedImage> byId(ImageRequest request, List<ImageId> ids) {
    if (ids.size() > MOST_READ) {
      return new Listing.Refused<>(Refusal.TOO_MANY_IMAGES);
    }
    Set<ProjectId> project = Set.of(request.selection().project());
    List<ListedImage> found =
        Parallel.map(ids, id -> shares.standing(id, project, request.selection().now())).stream()
            .flatMap(Optional::stream)
            .flatMap(standing -> request.selection().listed(standing).stream())
            .toList();
    return ListingKnown.of(request, found);
  }

  private Listing<ListedImage> sorted(ImageRequest request) {
    Page<ListedImage> all =
        shares.list(request.selection().query(Order.NEWEST_FIRST, null, MOST_READ));
    return all.more()
        ? new Listing.Refused<>(Refusal.TOO_MANY_IMAGES)
        : ListingKnown.of(request, all.items());
  }
}
