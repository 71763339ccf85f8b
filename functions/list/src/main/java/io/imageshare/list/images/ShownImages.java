package io.imageshare.list.images;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.http.Json;
import io.imageshare.list.orders.Sorting;
import io.imageshare.list.paging.Listing;
import io.imageshare.store.ListedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of an image list as far as one answer can carry it.
 *
 * @param images as they are shown
 * @param next the marker of the next part; null if this is the last one
 * @param place what the marker's image goes by in the order; empty if its ID says it all
 * @param shares those by which the reader has the images that it doesn't own
 */
record ShownImages(
    List<ObjectNode> images, @Nullable String next, List<String> place, List<Share> shares) {
  /**
   * The bytes of images in one answer. A function answers with 6 MB at most, in which the answer's
   * body is a text, so that each quotation mark in it takes two bytes.
   */
  private static final long MOST_BYTES = 2_500_000;

  /**
   * More than any image takes: twice its tags and properties, should each character have to be
   * escaped, and enough for their punctuation, its name and whatever else is shown of it.
   */
  private static final long MOST_OF_ONE = 2 * ImageDescription.MAX_BYTES + 5_000;

  /** The images of the part, and the next part's start right behind those that fit. */
  static ShownImages of(
      Listing.Part<ListedImage> part, ListDialect dialect, Sorting sorting, ProjectId reader) {
    List<ObjectNode> images = fitting(part.items(), dialect, reader);
    List<ListedImage> shown = part.items().subList(0, images.size());
    List<Share> shares = shown.stream().map(ListedImage::share).filter(Objects::nonNull).toList();
    if (shown.isEmpty()) {
      return new ShownImages(images, part.next(), List.of(), shares);
    }
    Image last = shown.get(shown.size() - 1).image();
    String next = shown.size() < part.items().size() ? last.id().value() : part.next();
    List<String> place =
        sorting.creation().isPresent() ? List.of() : sorting.placeOf(last).values();
    return new ShownImages(images, next, place, shares);
  }

  /** As many as fit, one at least if there is any. */
  private static List<ObjectNode> fitting(
      List<ListedImage> listed, ListDialect dialect, ProjectId reader) {
    List<ObjectNode> images = new ArrayList<>();
    boolean allFit = listed.size() * MOST_OF_ONE <= MOST_BYTES;
    long bytes = 0;
    for (ListedImage next : listed) {
      ObjectNode image = dialect.formFor().apply(next.image(), reader);
      bytes += allFit ? 0 : Json.bytes(image).length;
      if (bytes > MOST_BYTES && !images.isEmpty()) {
        break;
      }
      images.add(image);
    }
    return images;
  }
}
