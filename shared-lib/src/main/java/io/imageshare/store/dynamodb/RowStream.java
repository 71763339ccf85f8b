package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a project's image list, merged from several lists of the table: what it owns, and
 * what it received in each state.
 *
 * <p>The lists are read side by side, each only as far as is asked for, and again if a share may
 * move from one of them to another. The images of what the first look found are read while the
 * second one is taken, so that it takes no time of its own.
 */
final class RowStream {
  private final Keys keys;
  private final Lists lists;
  private final LivingImages images;
  private final ImageQuery query;
  private final Comparator<ImageId> order;
  private final boolean ascending;
  private final Deque<ListRow> rows = new ArrayDeque<>();
  private @Nullable ImageId readTo;
  private boolean ended;

  RowStream(Keys keys, Lists lists, LivingImages images, ImageQuery query) {
    this.keys = keys;
    this.lists = lists;
    this.images = images;
    this.query = query;
    this.ascending = query.order() == Order.OLDEST_FIRST;
    this.order = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
    this.readTo = query.after();
  }

  /** The next rows, so many unless the list ends before. */
  List<ListRow> next(int count) {
    while (rows.size() < count && !ended) {
      readOn(count - rows.size());
    }
    List<ListRow> next = new ArrayList<>();
    while (next.size() < count && !rows.isEmpty()) {
      next.add(rows.remove());
    }
    return next;
  }

  private void readOn(int count) {
    Looks looks = Looks.at(sources(count), look -> readImages(look, count));
    Optional<ImageId> complete = looks.complete(order);
    NavigableMap<ImageId, ListRow> merged = looks.rows(order);
    rows.addAll(complete.map(end -> merged.headMap(end, true)).orElse(merged).values());
    ended = complete.isEmpty();
    readTo = complete.orElse(readTo);
  }

  private Sources sources(int count) {
    ProjectId project = query.project();
    List<ListQuery> owned = query.owned() ? List.of(part(keys.owned(project), count)) : List.of();
    List<ListQuery> received =
        query.received().stream()
            .map(state -> part(keys.received(project, state), count))
            .map(part -> part.where(ShareItems.alive(query.now())))
            .toList();
    return new Sources(lists, keys.received(project), owned, received);
  }

  private ListQuery part(KeyPrefix list, int count) {
    String after = readTo == null ? null : readTo.value();
    return ListQuery.first(list, count).after(after).in(ascending);
  }

  /** Those that are asked for next, if the look is right. */
  private void readImages(Look look, int count) {
    Stream<ImageId> known = rows.stream().map(ListRow::image);
    Stream<ImageId> found = look.rows(order).keySet().stream().limit(count);
    images.read(Stream.concat(known, found).toList());
  }
}
