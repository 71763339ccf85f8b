package io.imageshare.store.dynamodb;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Images by their IDs, each read once, of which those that were deleted are missing (R27). */
final class LivingImages {
  private final Keys keys;
  private final Batches batches;
  private final Map<ImageId, Optional<Image>> read = new HashMap<>();

  LivingImages(Keys keys, Batches batches) {
    this.keys = keys;
    this.batches = batches;
  }

  /** Reads those of the images that were not read before, in one round trip or none. */
  void read(Collection<ImageId> images) {
    List<ImageId> unread = images.stream().filter(image -> !read.containsKey(image)).toList();
    Map<Key, Item> found = batches.read(unread.stream().map(keys::image).toList());
    for (ImageId image : unread) {
      Optional<Item> item = Optional.ofNullable(found.get(keys.image(image)));
      read.put(image, item.flatMap(ImageReader::read));
    }
  }

  /** The image; empty if it is deleted, or was not read. */
  Optional<Image> image(ImageId id) {
    return read.getOrDefault(id, Optional.empty());
  }
}
