package io.imageshare.list.orders;

import io.imageshare.domain.Image;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what images can be ordered. Source: Image API v2, sorting. */
enum SortKey {
  NAME,
  STATUS,
  CONTAINER_FORMAT,
  DISK_FORMAT,
  SIZE,
  ID,
  CREATED_AT,
  UPDATED_AT;

  /** The key of that name in requests, such as {@code created_at}; empty if there is none. */
  static Optional<SortKey> parse(String wireName) {
    return Stream.of(values())
        .filter(key -> key.name().toLowerCase(Locale.ROOT).equals(wireName))
        .findFirst();
  }

  /**
   * Whether it is the order of creation, which is that of the IDs, whoever chose them, and in which
   * no two are equal.
   */
  boolean isCreation() {
    return this == ID || this == CREATED_AT;
  }

  /**
   * What the image goes by in the order of this key: texts that compare as their values do, the
   * empty one before all others for what is unknown.
   */
  String text(Image image) {
    return switch (this) {
      case NAME -> known(image.description().name());
      case STATUS -> known(image.status().wireName());
      case CONTAINER_FORMAT -> known(image.description().containerFormat());
      case DISK_FORMAT -> known(image.description().diskFormat());
      case SIZE -> number(image.description().size());
      case ID, CREATED_AT -> known(image.id().value());
      case UPDATED_AT -> number(image.updated().toEpochMilli());
    };
  }

  private static String known(@Nullable String value) {
    return value == null ? "" : "=" + value;
  }

  /** With leading zeros, since the longer of two numbers is the greater one. */
  private static String number(@Nullable Long value) {
    return value == null ? "" : String.format(Locale.ROOT, "%019d", value);
  }
}
