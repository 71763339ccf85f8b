package io.imageshare.catalog.requests;

import java.util.Set;

/**
 * The attributes that the Image Management Service gives every image, set or not, so that its
 * clients replace what they never added. Here they are properties of the owner's.
 *
 * <p>Source: Image Management Service, updating image information.
 */
final class CloudAttributes {
  private static final String PREFIX = "__";
  private static final Set<String> OTHERS =
      Set.of(
          "active_at",
          "architecture",
          "enterprise_project_id",
          "hw_firmware_type",
          "hw_vif_multiqueue_enabled",
          "max_ram",
          "os_shutdown_timeout");

  private CloudAttributes() {}

  /** Whether the attribute of that name is one of them. */
  static boolean isOne(String name) {
    return name.startsWith(PREFIX) || OTHERS.contains(name);
  }
}
