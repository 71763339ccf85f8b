package io.imageshare.list.images;

import io.imageshare.domain.Image;
import io.imageshare.http.ImageJson;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is different about image lists in the two dialects.
 *
 * @param limit how many images a page has if not asked otherwise
 * @param form how an image is shown, and so what its fields can be filtered by
 */
record ListDialect(int limit, Function<Image, ObjectNode> form) {
  static final ListDialect IMAGE_API = new ListDialect(25, ImageJson::of);
}
