package io.imageshare.http;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An image as the Image Management Service lists it, whose clients are strict about types: sizes
 * are of 32 bits, and every flag with two underscores before it is a text.
 */
public final class CloudImageJson {
  /** The one such flag that is a truth value. */
  private static final String MARKET = "__system_support_market";

  private CloudImageJson() {}

  /** The image object, of which the owner's properties are a part. */
  public static ObjectNode of(Image image) {
    ObjectNode json = ImageJson.of(image);
    Long size = image.description().size();
    putSize("size", size, json);
    putSize("virtual_size", image.description().virtualSize(), json);
    json.put("name", image.description().name())
        .put("__imagetype", imageType(image))
        .put("__image_size", size == null ? null : size.toString())
        .put("__whole_image", String.valueOf(image.kind() == ImageKind.FULL_ECS));
    putUnlessKnown("__isregistered", "true", json);
    putUnlessKnown("virtual_env_type", environment(image.kind()), json);
    // Images here belong to no enterprise project, which is the one of that ID.
    putUnlessKnown("enterprise_project_id", "0", json);
    if (json.has(MARKET)) {
      json.put(MARKET, json.path(MARKET).asString("").equals("true"));
    }
    return json;
  }

  /** Zero for what 32 bits can't hold, as the service itself has it. */
  private static void putSize(String name, @Nullable Long bytes, ObjectNode json) {
    if (bytes != null && bytes > Integer.MAX_VALUE) {
      json.put(name, 0);
    }
  }

  private static void putUnlessKnown(String name, String value, ObjectNode json) {
    if (!json.has(name)) {
      json.put(name, value);
    }
  }

  private static String imageType(Image image) {
    return switch (image.visibility()) {
      case PUBLIC -> "gold";
      case SHARED -> "shared";
      case PRIVATE -> "private";
    };
  }

  private static String environment(ImageKind kind) {
    return switch (kind) {
      case SYSTEM_DISK, FULL_ECS -> "FusionCompute";
      case DATA_DISK -> "DataImage";
    };
  }
}
