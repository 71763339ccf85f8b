package io.imageshare.list.images;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.list.paging.Listing;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists images in the order of creation: reads on from image to image until a page is full.
 *
 * <p>Two round trips, if the filter admits all that is read first. Otherwise more is read, in ever
 * greater portions and up to {@value ListingImages#MOST_READ} images; then the page ends, full or
 * not, and the next one goes on from there. If none at all was found by then, the request is
 * refused: clients take an empty page for the end of the list.
 */
final class ListingByCreation {
  private static final int SECOND_PORTION = 100;

  private final ShareStore shares;
  private final ImageRequest request;
  private final Order order;
  private final List<ListedImage> found = new ArrayList<>();
  private @Nullable ImageId place;
  private int read;

  ListingByCreation(ShareStore shares, ImageRequest request, Order order) {
    this.shares = shares;
    this.request = request;
    this.order = order;
    this.place = request.after();
  }

  Listing<ListedImage> read() {
    boolean more = true;
    while (more && read < ListingImages.MOST_READ && found.size() < request.limit()) {
      more = readOn();
    }
    if (more && found.isEmpty()) {
      return new Listing.Refused<>(Refusal.TOO_MANY_IMAGES);
    }
    return new Listing.Part<>(found, more && place != null ? place.value() : null);
  }

  /** Reads a portion, up to where the page is full; false if nothing comes after that. */
  private boolean readOn() {
    Page<ListedImage> portion = shares.list(request.selection().query(order, place, portion()));
    int position = 0;
    while (position < portion.items().size() && found.size() < request.limit()) {
      ListedImage next = portion.items().get(position++);
      if (request.filter().test(next.image())) {
        found.add(next);
      }
      place = next.image().id();
    }
    read += portion.items().size();
    return portion.more() || position < portion.items().size();
  }

  private int portion() {
    int rest = ListingImages.MOST_READ - read;
    return read == 0 ? request.limit() : Math.min(rest, Math.max(SECOND_PORTION, read));
  }
}
