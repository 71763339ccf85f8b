package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.store.CleanupStore.DeletedImage;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items that keep in mind which deleted images are still to be cleaned up. */
final class CleanupEntries {
  private CleanupEntries() {}

  static Map<String, AttributeValue> written(Key key, DeletedImage image) {
    return new NewItem(key)
        .text(Attributes.IMAGE, image.image().value())
        .time(Attributes.DELETED, image.deleted())
        .attributes();
  }

  static DeletedImage read(Item item) {
    return new DeletedImage(
        item.parsed(Attributes.IMAGE, ImageId::parse), item.time(Attributes.DELETED));
  }
}
