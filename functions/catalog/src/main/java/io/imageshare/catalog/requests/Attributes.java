package io.imageshare.catalog.requests;

import static java.util.Map.entry;

import io.imageshare.catalog.records.Draft;
import io.imageshare.domain.Refusal;
import io.imageshare.http.ImageFields;
import io.imageshare.http.RefusedException;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The attributes of images by their names: those that every image has, and the properties that its
 * owner adds to them.
 */
final class Attributes {
  /** Those that every image has and callers can write. */
  private static final Map<String, Attribute> WRITABLE =
      Map.ofEntries(
          entry("name", Attribute.of(AttributeValues::name, Draft::name)),
          entry("owner", Attribute.of(AttributeValues::project, Draft::owner)),
          entry("status", Attribute.of(AttributeValues::status, Draft::status)),
          entry("visibility", Attribute.of(AttributeValues::visibility, Draft::visibility)),
          entry("protected", Attribute.of(AttributeValues::truth, Draft::isProtected)),
          entry("disk_format", Attribute.of(AttributeValues::diskFormat, Draft::diskFormat)),
          entry(
              "container_format",
              Attribute.of(AttributeValues::containerFormat, Draft::containerFormat)),
          entry("size", Attribute.of(AttributeValues::bytes, Draft::size)),
          entry("virtual_size", Attribute.of(AttributeValues::bytes, Draft::virtualSize)),
          entry("min_disk", Attribute.of(AttributeValues::amount, Draft::minDisk)),
          entry("min_ram", Attribute.of(AttributeValues::amount, Draft::minRam)),
          entry("tags", Attribute.of(AttributeValues::tags, Draft::tags)),
          entry("os_hidden", Attribute.of(AttributeValues::truth, Draft::isHidden)));

  /** Names that the Image API keeps for itself. */
  private static final Set<String> RESERVED = Set.of("location", "deleted", "deleted_at");

  private static final String RESERVED_PREFIX = "os_glance_";

  private Attributes() {}

  /** Whether every image has an attribute of that name. */
  static boolean isOfEveryImage(String name) {
    return ImageFields.NAMES.contains(name);
  }

  /**
   * The attribute of that name with that value; refused if it is read-only or can't have it. A
   * property that is null isn't there.
   */
  static Setting setting(String name, JsonNode value) {
    Attribute attribute = WRITABLE.get(name);
    if (attribute != null) {
      return attribute.to(value);
    }
    requireWritable(name);
    String property = AttributeValues.propertyName(name);
    if (value.isNull()) {
      return draft -> draft.removeProperty(property);
    }
    String text = AttributeValues.property(value);
    return draft -> draft.property(property, text);
  }

  /** Refuses the name of an attribute that no caller writes. */
  static void requireWritable(String name) {
    boolean readOnly = isOfEveryImage(name) && !WRITABLE.containsKey(name);
    if (readOnly || RESERVED.contains(name) || name.startsWith(RESERVED_PREFIX)) {
      throw new RefusedException(Refusal.READ_ONLY_ATTRIBUTE);
    }
  }
}
