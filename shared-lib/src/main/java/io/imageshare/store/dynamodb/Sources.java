package io.imageshare.store.dynamodb;

import io.imageshare.store.dynamodb.Look.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lists of the table that a project's list is taken from, and how far each is read.
 *
 * @param shares the keys of all that the project received, in whatever state
 * @param owned what it owns, or nothing
 * @param received what it received in each of some states
 */
record Sources(Lists lists, KeyPrefix shares, List<ListQuery> owned, List<ListQuery> received) {

  /** Whether an answer may move a share from one list to another. */
  boolean sharesMove() {
    // No single change moves an image between what a project owns and what it received.
    return received.size() > 1;
  }

  /** A first look, at all lists. */
  Look look() {
    return Look.at(lists, Stream.concat(owned.stream(), received.stream()).toList());
  }

  /**
   * Looks again at those between which shares move: if the last look saw all of them to their ends,
   * by one query, which leaves others next to no time to come in between.
   */
  Look again(Look last) {
    List<Part> before = last.parts().subList(owned.size(), last.parts().size());
    List<Part> parts = new ArrayList<>(last.parts().subList(0, owned.size()));
    parts.addAll(isWhole(before) ? together() : apart());
    return new Look(parts);
  }

  private boolean isWhole(List<Part> parts) {
    return parts.stream().noneMatch(Part::goesOn)
        && received.stream().allMatch(query -> query.after() == null);
  }

  private List<Part> apart() {
    return Look.at(lists, received).parts();
  }

  private List<Part> together() {
    int most = received.stream().mapToInt(ListQuery::limit).sum();
    boolean ascending = received.get(0).ascending();
    List<Item> items =
        lists.read(ListQuery.first(shares, most).in(ascending).where(received.get(0).filter()));
    return items.size() < most
        ? received.stream().map(query -> part(query.list(), items)).toList()
        : apart();
  }

  private static Part part(KeyPrefix list, List<Item> items) {
    List<ListRow> rows =
        items.stream()
            .filter(item -> list.holds(item.key()))
            .map(item -> ListRow.of(list, item))
            .toList();
    return new Part(rows, false);
  }
}
