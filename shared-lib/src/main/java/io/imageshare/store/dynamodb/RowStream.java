package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.parallel.SideBySide;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a project's image list, merged from several lists of the table: what it owns, and
 * what it received in each state.
 *
 * <p>The lists are read side by side, each only as far as is asked for.
 */
final class RowStream {

  /**
   * A row of the list, for an image of which is not known whether it still is alive.
   *
   * @param share the share by which the project has the image; null if it owns it
   */
  record Row(ImageId image, @Nullable Share share) {

    /**
     * The row that tells the later state, for a share that was answered while the lists were read.
     */
    Row later(Row other) {
      boolean earlier =
          share != null && other.share != null && share.updated().isBefore(other.share.updated());
      return earlier ? other : this;
    }
  }

  private final Lists lists;
  private final List<KeyPrefix> sources = new ArrayList<>();
  private final Comparator<ImageId> order;
  private final boolean ascending;
  private final Deque<Row> rows = new ArrayDeque<>();
  private @Nullable ImageId readTo;
  private boolean ended;

  RowStream(Keys keys, Lists lists, ImageQuery query) {
    this.lists = lists;
    if (query.owned()) {
      sources.add(keys.owned(query.project()));
    }
    for (ShareState state : query.received()) {
      sources.add(keys.received(query.project(), state));
    }
    this.ascending = query.order() == Order.OLDEST_FIRST;
    this.order = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
    this.readTo = query.after();
  }

  /** The next rows, so many unless the list ends before. */
  List<Row> next(int count) {
    while (rows.size() < count && !ended) {
      readOn(count - rows.size());
    }
    List<Row> next = new ArrayList<>();
    while (next.size() < count && !rows.isEmpty()) {
      next.add(rows.remove());
    }
    return next;
  }

  private void readOn(int count) {
    List<List<Row>> parts = SideBySide.map(sources, source -> part(source, count));
    NavigableMap<ImageId, Row> merged = new TreeMap<>(order);
    parts.stream().flatMap(List::stream).forEach(row -> merged.merge(row.image(), row, Row::later));
    Optional<ImageId> complete =
        parts.stream()
            .filter(part -> part.size() == count)
            .map(part -> part.get(count - 1).image())
            .min(order);
    // Behind the end of a part that goes on there may be rows of it that were not read.
    rows.addAll(complete.map(end -> merged.headMap(end, true)).orElse(merged).values());
    ended = complete.isEmpty();
    readTo = complete.orElse(readTo);
  }

  private List<Row> part(KeyPrefix source, int count) {
    String after = readTo == null ? null : readTo.value();
    return lists.read(ListQuery.first(source, count).after(after).in(ascending)).stream()
        .map(item -> row(source, item))
        .toList();
  }

  private static Row row(KeyPrefix source, Item item) {
    ImageId image = new ImageId(source.rest(item.key()));
    return new Row(image, item.has(Attributes.STATE) ? ShareItems.read(item) : null);
  }
}
