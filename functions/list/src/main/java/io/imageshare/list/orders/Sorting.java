package io.imageshare.list.orders;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.list.paging.Links;
import io.imageshare.list.paging.Parameters;
import io.imageshare.store.ImageQuery.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order of a list, in which no two images are equal: newest first, unless {@code sort}, or
 * {@code sort_key} and {@code sort_dir}, say something else.
 *
 * <p>Source: Image API v2, sorting.
 *
 * @param terms by what images are ordered, the first of them first; at least one
 */
public record Sorting(List<SortTerm> terms) {

  public Sorting {
    terms = List.copyOf(terms);
  }

  /** The order that the parameters tell; refused where they tell none. */
  public static Sorting of(Parameters parameters) {
    return new Sorting(SortTerm.all(parameters));
  }

  /** The order of creation, in which images are read, if it is this one; empty if it isn't. */
  public Optional<Order> creation() {
    SortTerm first = terms.get(0);
    if (!first.key().isCreation()) {
      return Optional.empty();
    }
    return Optional.of(first.descending() ? Order.NEWEST_FIRST : Order.OLDEST_FIRST);
  }

  /** Where the image is. */
  public Place placeOf(Image image) {
    return new Place(terms.stream().map(term -> term.key().text(image)).toList(), image.id());
  }

  /** The place of that image that the parameters tell; empty if they don't. */
  public Optional<Place> placeIn(Parameters parameters, ImageId image) {
    List<String> values = parameters.all(Links.PLACE);
    return values.size() == terms.size() ? Optional.of(new Place(values, image)) : Optional.empty();
  }

  /** The order as a comparison of two images. */
  public Comparator<Image> comparator() {
    return Comparator.comparing(this::placeOf, places());
  }

  /** The order as a comparison of two places. */
  public Comparator<Place> places() {
    Comparator<Place> order = Comparator.comparing(place -> place.values().get(0), byTerm(0));
    for (int i = 1; i < terms.size(); i++) {
      int term = i;
      order = order.thenComparing(place -> place.values().get(term), byTerm(term));
    }
    // Images that are equal in all that is asked for follow the one direction there is, or else the
    // newest comes first.
    Comparator<ImageId> ids =
        terms.size() > 1 || terms.get(0).descending()
            ? Comparator.reverseOrder()
            : Comparator.naturalOrder();
    return order.thenComparing(Place::id, ids);
  }

  private Comparator<String> byTerm(int term) {
    return terms.get(term).comparator();
  }
}
