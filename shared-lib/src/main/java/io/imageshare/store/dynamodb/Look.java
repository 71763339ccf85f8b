package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.parallel.Parallel;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one look at several lists of a project has found, all read side by side.
 *
 * @param parts one of each list, in the order in which they were asked for
 */
record Look(List<Part> parts) {

  /**
   * The part of a list that was read.
   *
   * @param goesOn whether there may be more rows behind these
   */
  record Part(List<ListRow> rows, boolean goesOn) {

    private static Part read(Lists lists, ListQuery query) {
      List<ListRow> rows =
          lists.read(query).stream().map(item -> ListRow.of(query.list(), item)).toList();
      return new Part(rows, rows.size() == query.limit());
    }
  }

  /** Looks once. */
  static Look at(Lists lists, List<ListQuery> queries) {
    return new Look(Parallel.map(queries, query -> Part.read(lists, query)));
  }

  /** The rows of all lists, one an image. */
  NavigableMap<ImageId, ListRow> rows(Comparator<ImageId> order) {
    NavigableMap<ImageId, ListRow> rows = new TreeMap<>(order);
    parts.stream()
        .flatMap(part -> part.rows().stream())
        .forEach(row -> rows.merge(row.image(), row, ListRow::later));
    return rows;
  }

  /**
   * The image up to which all rows were read: behind the end of a part that goes on there may be
   * others. Empty if no part goes on.
   */
  Optional<ImageId> complete(Comparator<ImageId> order) {
    return parts.stream()
        .filter(Part::goesOn)
        .map(part -> part.rows().get(part.rows().size() - 1).image())
        .min(order);
  }
}
