package io.imageshare.list.orders;

import io.imageshare.domain.Image;
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

  /** The order as a comparison of two images. */
  public Comparator<Image> comparator() {
    // Images that are equal in all that is asked for follow the one direction there is, or else the
    // newest comes first.
    boolean descending = terms.size() > 1 || terms.get(0).descending();
    Comparator<Image> last = new SortTerm(SortKey.CREATED_AT, descending).comparator();
    return terms.stream()
        .map(SortTerm::comparator)
        .reduce(Comparator::thenComparing)
        .map(order -> order.thenComparing(last))
        .orElse(last);
  }
}
