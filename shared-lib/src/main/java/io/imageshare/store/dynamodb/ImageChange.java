package io.imageshare.store.dynamodb;

import io.imageshare.domain.Event;
import io.imageshare.domain.EventType;
import io.imageshare.domain.Image;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A change of an image, as its item was before and is since (R40).
 *
 * @param before the image before
 * @param after the image since; the same if it is deleted
 * @param number the so-manieth of the image's changes; 1 is the first one
 * @param change what the item tells of it
 * @param deletion whether it has deleted the image
 */
record ImageChange(Image before, Image after, long number, Item change, boolean deletion) {

  /**
   * The change that a record of the stream tells of; empty if it tells of none: an image that is
   * made, or of which nothing but the next end of its shares is noted.
   *
   * @param oldItem the item before; null if there was none
   * @param newItem the item since; null if there is none
   */
  static Optional<ImageChange> of(
      @Nullable Map<String, AttributeValue> oldItem,
      @Nullable Map<String, AttributeValue> newItem) {
    if (oldItem == null || newItem == null || !newItem.containsKey(Attributes.CHANGE)) {
      return Optional.empty();
    }
    Item before = Item.of(oldItem);
    Item after = Item.of(newItem);
    long number = changes(before) + 1;
    Optional<Image> alive = ImageReader.read(after);
    return ImageReader.read(before)
        .filter(image -> alive.isEmpty() || changes(after) == number)
        .map(
            image ->
                new ImageChange(
                    image,
                    alive.orElse(image),
                    number,
                    ChangeAttribute.in(after),
                    alive.isEmpty()));
  }

  private static long changes(Item image) {
    Long changes = image.numberOrNull(Attributes.CHANGES);
    return changes == null ? 0 : changes;
  }

  /** What has happened to shares; empty if it has happened to the image. */
  List<Event> ofShares() {
    return ChangeAttribute.moves(change, after);
  }

  /** What has happened to the image; empty if its recipients needn't know of it. */
  Optional<Event> ofImage() {
    if (change.has(Attributes.MOVES)) {
      return Optional.empty();
    }
    return (deletion ? Optional.of(EventType.IMAGE_DELETED) : EventType.ofEdit(before, after))
        .map(type -> ChangeAttribute.event(type, change, after));
  }

  /** The ID of one of its events. */
  String id(String part) {
    return before.id() + "/" + number + "." + part;
  }
}
