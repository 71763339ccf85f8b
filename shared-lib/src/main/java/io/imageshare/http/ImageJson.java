package io.imageshare.http;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import tools.jackson.databind.node.ObjectNode;

/** An image as the Image API shows it. */
public final class ImageJson {
  private ImageJson() {}

  /** The image object of the Image API v2, the owner's properties at the top level. */
  public static ObjectNode of(Image image) {
    ObjectNode json = Json.object();
    image.description().properties().forEach(json::put);
    identity(image, json);
    description(image.description(), json);
    times(image, json);
    return RetirementJson.addToImage(image, json);
  }

  /**
   * The same as a project reads it. The owner alone is told how many shares it has, and whether it
   * may be fewer, and how many of them are accepted: a recipient learns nothing of others (R7,
   * R30).
   */
  public static ObjectNode of(Image image, ProjectId reader) {
    ObjectNode json = of(image);
    if (image.owner().equals(reader)) {
      json.put("shares", image.shares()).put("accepted", image.accepted());
      if (image.counts().atMost()) {
        json.put("shares_at_most", true);
      }
    }
    return json;
  }

  /** The path of an image. */
  public static String path(ImageId id) {
    return "/v2/images/" + id;
  }

  private static void identity(Image image, ObjectNode json) {
    ImageId source = image.source();
    String name = image.description().name();
    json.put("id", image.id().value())
        .put("name", name.isEmpty() ? null : name)
        .put("owner", image.owner().value())
        .put("status", image.status().wireName())
        .put("visibility", image.visibility().wireName())
        .put("kind", image.kind().wireName())
        .put("encrypted", image.encrypted())
        .put("protected", image.isProtected())
        .put("os_hidden", image.settings().isHidden())
        .put("source_image_id", source == null ? null : source.value());
  }

  private static void description(ImageDescription description, ObjectNode json) {
    json.put("disk_format", description.diskFormat())
        .put("container_format", description.containerFormat())
        .put("size", description.size())
        .put("virtual_size", description.virtualSize())
        .put("min_disk", description.minDisk())
        .put("min_ram", description.minRam())
        .putNull("checksum")
        .putNull("os_hash_algo")
        .putNull("os_hash_value");
    description.tags().forEach(json.putArray("tags")::add);
  }

  private static void times(Image image, ObjectNode json) {
    String path = path(image.id());
    json.put("created_at", Timestamps.seconds(image.created()))
        .put("updated_at", Timestamps.seconds(image.updated()))
        .put("self", path)
        .put("file", path + "/file")
        .put("schema", "/v2/schemas/image");
  }
}
