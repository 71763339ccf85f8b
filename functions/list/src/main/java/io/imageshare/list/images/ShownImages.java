package io.imageshare.list.images;

import io.imageshare.domain.Share;
import io.imageshare.http.Json;
import io.imageshare.list.paging.Listing;
import io.imageshare.store.ListedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of an image list as far as one answer can carry it.
 *
 * @param images as they are shown
 * @param next the marker of the next part; null if this is the last one
 * @param shares those by which the reader has the images that it doesn't own
 */
record ShownImages(List<ObjectNode> images, @Nullable String next, List<Share> shares) {
  /**
   * The bytes of images in one answer. A function answers with 6 MB at most, in which the answer's
   * body is a text, so that each quotation mark in it takes two bytes.
   */
  private static final long MOST_BYTES = 2_500_000;

  /** The images of the part, and the next part's start right behind those that fit. */
  static ShownImages of(Listing.Part<ListedImage> part, ListDialect dialect) {
    List<ObjectNode> images = new ArrayList<>();
    List<Share> shares = new ArrayList<>();
    long bytes = 0;
    for (ListedImage listed : part.items()) {
      ObjectNode image = dialect.form().apply(listed.image());
      bytes += Json.bytes(image).length;
      if (bytes > MOST_BYTES && !images.isEmpty()) {
        return new ShownImages(
            images, part.items().get(images.size() - 1).image().id().value(), shares);
      }
      images.add(image);
      Stream.ofNullable(listed.share()).forEach(shares::add);
    }
    return new ShownImages(images, part.next(), shares);
  }
}
