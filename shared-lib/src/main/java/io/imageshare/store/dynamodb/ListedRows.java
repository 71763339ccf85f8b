package io.imageshare.store.dynamodb;

import io.imageshare.domain.Image;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads the images of rows, from which those are missing that were deleted (R27) or given away. */
record ListedRows(LivingImages images, RowStream rows, ImageQuery query, ShareStore shares) {
  /**
   * As many rows at least as one call can read images for, once deleted ones have to be made up
   * for.
   */
  private static final int REFILL = 100;

  /** A page of them. */
  Page<ListedImage> page() {
    // One more than fits tells whether there are more.
    int limit = query.limit();
    int wanted = limit + 1;
    List<ListedImage> found = new ArrayList<>();
    List<ListRow> next = rows.next(wanted);
    Deque<ListedImage> waiting = new ArrayDeque<>(alive(next));
    while (found.size() < wanted && !next.isEmpty()) {
      found.addAll(counted(first(waiting, wanted - found.size())));
      if (found.size() < wanted && waiting.isEmpty()) {
        next = rows.next(Math.max(REFILL, wanted - found.size()));
        waiting.addAll(alive(next));
      }
    }
    return Page.of(found, limit);
  }

  private static List<ListedImage> first(Deque<ListedImage> waiting, int most) {
    List<ListedImage> first = new ArrayList<>();
    while (first.size() < most && !waiting.isEmpty()) {
      first.add(waiting.remove());
    }
    return first;
  }

  /** With exact counts of what the project owns, without what is deleted before it is counted. */
  private List<ListedImage> counted(List<ListedImage> found) {
    return found.stream().noneMatch(this::mayBeInexact)
        ? found
        : Parallel.map(found, this::counted).stream().flatMap(Optional::stream).toList();
  }

  private Optional<ListedImage> counted(ListedImage listed) {
    return mayBeInexact(listed)
        ? shares
            .counted(listed.image(), query.now())
            .map(counts -> new ListedImage(listed.image().with(counts), null))
        : Optional.of(listed);
  }

  private boolean mayBeInexact(ListedImage listed) {
    return listed.share() == null && listed.image().counts().mayBeOver(query.now());
  }

  private List<ListedImage> alive(List<ListRow> next) {
    images.read(next.stream().map(ListRow::image).toList());
    List<ListedImage> alive = new ArrayList<>();
    for (ListRow row : next) {
      images
          .image(row.image())
          .filter(image -> stillHas(row, image))
          .ifPresent(image -> alive.add(new ListedImage(image, row.share())));
    }
    return alive;
  }

  /** An image that was given to another project since its row was read is no more in the list. */
  private boolean stillHas(ListRow row, Image image) {
    return row.share() != null || image.owner().equals(query.project());
  }
}
