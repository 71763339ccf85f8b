package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.parallel.Parallel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The looks that count of those taken at several lists between which rows move.
 *
 * <p>An answer moves a share from the list of one state to that of another. Lists that are read
 * side by side are read at different moments, so one look may find such a share twice or not at
 * all. Where two looks, one after the other, find the same, that is what there was at the moment
 * between them. Where each finds something else, they are taken together: a row counts as it was
 * found last. So a share is missed only if it is moved again and again, each time amid a look.
 *
 * @param taken in their order: one, or all where no two were the same
 */
record Looks(List<Look> taken) {
  private static final int MOST = 3;

  /**
   * Looks once if no share moves between the lists, or else until the same is found twice, {@value
   * #MOST} times at most.
   *
   * @param meanwhile what to do with what a look has found, side by side with the next look
   */
  static Looks at(Sources sources, Consumer<Look> meanwhile) {
    List<Look> taken = new ArrayList<>(List.of(sources.look()));
    while (sources.sharesMove() && taken.size() < MOST) {
      Look last = taken.get(taken.size() - 1);
      Look next = next(() -> sources.again(last), () -> meanwhile.accept(last));
      if (next.equals(last)) {
        return new Looks(List.of(next));
      }
      taken.add(next);
    }
    return new Looks(taken);
  }

  private static Look next(Supplier<Look> look, Runnable meanwhile) {
    List<Supplier<Optional<Look>>> both =
        List.of(
            () -> Optional.of(look.get()),
            () -> {
              meanwhile.run();
              return Optional.empty();
            });
    return Parallel.map(both, Supplier::get).get(0).orElseThrow();
  }

  /** The last of them. */
  Look last() {
    return taken.get(taken.size() - 1);
  }

  /** The rows that were found, one an image, as it was found last. */
  NavigableMap<ImageId, ListRow> rows(Comparator<ImageId> order) {
    NavigableMap<ImageId, ListRow> rows = new TreeMap<>(order);
    taken.forEach(look -> rows.putAll(look.rows(order)));
    return rows;
  }

  /** The image up to which every look has read all rows; empty if there is no more behind it. */
  Optional<ImageId> complete(Comparator<ImageId> order) {
    return taken.stream().flatMap(look -> look.complete(order).stream()).min(order);
  }
}
