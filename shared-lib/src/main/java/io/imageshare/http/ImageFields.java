package io.imageshare.http;

import java.util.Set;

/** The fields that every image has; no property of the owner's may be named so. */
public final class ImageFields {
  public static final Set<String> NAMES =
      Set.of(
          "id",
          "name",
          "status",
          "visibility",
          "owner",
          "kind",
          "encrypted",
          "protected",
          "source_image_id",
          "shares",
          "accepted",
          "shares_at_most",
          "size",
          "virtual_size",
          "checksum",
          "disk_format",
          "container_format",
          "min_ram",
          "min_disk",
          "os_hidden",
          "os_hash_algo",
          "os_hash_value",
          "tags",
          "created_at",
          "updated_at",
          "retires_at",
          "retirement_replacement",
          "retirement_note",
          "self",
          "file",
          "schema",
          "locations",
          "direct_url",
          "stores");

  private ImageFields() {}
}
