package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Share;
import org.jspecify.annotations.Nullable;

/**
 * A row of a project's image list, for an image of which is not known whether it still is alive.
 *
 * @param share the share by which the project has the image; null if it owns it
 */
record ListRow(ImageId image, @Nullable Share share) {

  /** The row that an item of that list stands for. */
  static ListRow of(KeyPrefix list, Item item) {
    ImageId image = new ImageId(list.rest(item.key()));
    return new ListRow(image, item.has(Attributes.STATE) ? ShareItems.read(item) : null);
  }

  /**
   * The row that tells the later state, for a share that was answered while the lists were read.
   */
  ListRow later(ListRow other) {
    boolean earlier =
        share != null && other.share != null && share.updated().isBefore(other.share.updated());
    return earlier ? other : this;
  }
}
