package io.imageshare.store.dynamodb;

import io.imageshare.domain.Image;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns rows into a page of images, from which those are missing that were deleted (R27) or given
 * away.
 */
record ListPage(LivingImages images, RowStream rows, ImageQuery query) {
  /**
   * As many rows at least as one call can read images for, once deleted ones have to be made up
   * for.
   */
  private static final int REFILL = 100;

  Page<ListedImage> read() {
    // One more than fits tells whether there are more.
    int limit = query.limit();
    int wanted = limit + 1;
    List<ListedImage> found = new ArrayList<>(alive(rows.next(wanted)));
    boolean more = found.size() < wanted;
    while (more) {
      List<ListRow> next = rows.next(Math.max(REFILL, wanted - found.size()));
      found.addAll(alive(next));
      more = found.size() < wanted && !next.isEmpty();
    }
    return found.size() > limit
        ? new Page<>(found.subList(0, limit), true)
        : new Page<>(found, false);
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
