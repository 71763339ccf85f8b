package io.imageshare.list.images;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.list.orders.Place;
import io.imageshare.list.orders.Sorting;
import io.imageshare.list.paging.Listing;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists images that are all known: filters and sorts them, and takes a page of them. */
final class ListingKnown {
  private ListingKnown() {}

  /**
   * The page that is asked for.
   *
   * <p>In the order of creation every ID has its place, whether or not it is in the list. In any
   * other order an image that is among them decides by where it is: clients that follow a link and
   * keep the parameters of an earlier page tell the place of another image. The place that is told
   * counts if the image is gone; if none is told, the request is refused, be it hidden or none
   * (R30).
   */
  static Listing<ListedImage> of(ImageRequest request, List<ListedImage> all) {
    Optional<Predicate<Image>> behind = behind(request, all);
    if (behind.isEmpty()) {
      return new Listing.Refused<>(Refusal.INVALID_QUERY);
    }
    List<ListedImage> rest =
        all.stream()
            .filter(listed -> request.filter().and(behind.get()).test(listed.image()))
            .sorted(Comparator.comparing(ListedImage::image, request.sorting().comparator()))
            .toList();
    return Listing.Part.of(Page.of(rest, request.limit()), listed -> listed.image().id().value());
  }

  private static Optional<Predicate<Image>> behind(ImageRequest request, List<ListedImage> all) {
    ImageId after = request.after();
    if (after == null) {
      return Optional.of(image -> true);
    }
    Optional<Order> creation = request.sorting().creation();
    if (creation.isPresent()) {
      Comparator<ImageId> ids =
          creation.get() == Order.NEWEST_FIRST
              ? Comparator.reverseOrder()
              : Comparator.naturalOrder();
      return Optional.of(image -> ids.compare(image.id(), after) > 0);
    }
    return place(request, after, all).map(place -> behind(request.sorting(), place));
  }

  private static Optional<Place> place(ImageRequest request, ImageId after, List<ListedImage> all) {
    return all.stream()
        .map(ListedImage::image)
        .filter(image -> image.id().equals(after))
        .findFirst()
        .map(request.sorting()::placeOf)
        .or(() -> Optional.ofNullable(request.place()));
  }

  private static Predicate<Image> behind(Sorting sorting, Place place) {
    Comparator<Place> order = sorting.places();
    return image -> order.compare(sorting.placeOf(image), place) > 0;
  }
}
