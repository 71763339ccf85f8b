package io.imageshare.store.dynamodb;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The update of what an owner has changed of an image. Everything else of the item is left alone,
 * its counts above all.
 */
final class ImageEdit {
  private static final List<String> EDITABLE =
      List.of(
          Attributes.OWNER,
          Attributes.STATUS,
          Attributes.PUBLIC,
          Attributes.CALLED_SHARED,
          Attributes.HIDDEN,
          Attributes.PROTECTED,
          Attributes.RETIRES_AT,
          Attributes.REPLACEMENT,
          Attributes.RETIREMENT_NOTE,
          Attributes.NAME,
          Attributes.DISK_FORMAT,
          Attributes.CONTAINER_FORMAT,
          Attributes.SIZE,
          Attributes.VIRTUAL_SIZE,
          Attributes.MIN_DISK,
          Attributes.MIN_RAM,
          Attributes.TAGS,
          Attributes.PROPERTIES,
          Attributes.EDITION,
          Attributes.UPDATED);

  private ImageEdit() {}

  /** The update to what the image shall be, if it was not changed since it was read. */
  static Change to(Image changed, Actor by, Keys keys) {
    Expression update =
        update(new ImageItems(keys).alive(changed))
            .with("change", ChangeAttribute.ofImage(changed.updated(), by))
            .with("one", 1);
    return Change.of(update, ImageItems.before(changed));
  }

  /** The update to the item that the image shall have. */
  private static Expression update(Map<String, AttributeValue> item) {
    List<String> set = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    Map<String, AttributeValue> values = new HashMap<>();
    for (String name : EDITABLE) {
      AttributeValue value = item.get(name);
      if (value == null) {
        removed.add("#" + name);
      } else {
        set.add("#" + name + " = :" + name);
        values.put(":" + name, value);
      }
    }
    String removal = removed.isEmpty() ? "" : " REMOVE " + String.join(", ", removed);
    set.add("#change = :change");
    return Expression.of("SET " + String.join(", ", set) + removal + " ADD #changes :one")
        .with(values);
  }
}
