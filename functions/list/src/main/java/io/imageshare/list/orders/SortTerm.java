package io.imageshare.list.orders;

import io.imageshare.list.paging.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the things by which a list is ordered.
 *
 * @param descending whether the greatest comes first
 */
record SortTerm(SortKey key, boolean descending) {
  private static final SortTerm NEWEST_FIRST = new SortTerm(SortKey.CREATED_AT, true);

  /** All that the parameters name, at least one; refused where they can't be understood. */
  static List<SortTerm> all(Parameters parameters) {
    List<String> sorts = parameters.all("sort");
    List<String> keys = parameters.all("sort_key");
    List<String> directions = parameters.all("sort_dir");
    if (sorts.isEmpty()) {
      return paired(keys, directions);
    }
    if (!keys.isEmpty() || !directions.isEmpty()) {
      throw Parameters.invalid();
    }
    return sorts.stream()
        .flatMap(sort -> Stream.of(sort.split(",", -1)))
        .map(SortTerm::parse)
        .toList();
  }

  /** The order of the texts that images go by in this term. */
  Comparator<String> comparator() {
    return descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
  }

  /** One direction is for all keys; several are for one key each. */
  private static List<SortTerm> paired(List<String> keys, List<String> directions) {
    if (keys.isEmpty() && directions.isEmpty()) {
      return List.of(NEWEST_FIRST);
    }
    List<String> names = keys.isEmpty() ? List.of("created_at") : keys;
    if (directions.size() > 1 && directions.size() != names.size()) {
      throw Parameters.invalid();
    }
    List<SortTerm> terms = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String direction =
          directions.isEmpty() ? "desc" : directions.get(directions.size() == 1 ? 0 : i);
      terms.add(of(names.get(i), direction));
    }
    return terms;
  }

  /** A term such as {@code name:asc}; descending if it has no direction. */
  private static SortTerm parse(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? of(text, "desc") : of(text.substring(0, colon), text.substring(colon + 1));
  }

  private static SortTerm of(String name, String direction) {
    boolean descending = direction.equals("desc");
    if (!descending && !direction.equals("asc")) {
      throw Parameters.invalid();
    }
    return new SortTerm(SortKey.parse(name.strip()).orElseThrow(Parameters::invalid), descending);
  }
}
