package io.imageshare.list.orders;

import io.imageshare.domain.ImageId;
import java.util.List;

/**
 * Where an image is in an order, which is known without the image.
 *
 * @param values what the image goes by: a text for each term of the order
 * @param id of the image, by which it goes among images that are equal in all of them
 */
public record Place(List<String> values, ImageId id) {
  public Place {
    values = List.copyOf(values);
  }
}
