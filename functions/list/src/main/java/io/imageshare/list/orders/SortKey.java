package io.imageshare.list.orders;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.imageshare.domain.Image;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
   * Whether it is the order of creation, which is that of the IDs and in which no two are equal.
   */
  boolean isCreation() {
    return this == ID || this == CREATED_AT;
  }

  /** Images by this key alone, what is unknown before all that is known. */
  Comparator<Image> ascending() {
    return switch (this) {
      case NAME -> by(image -> image.description().name());
      case STATUS -> by(image -> image.status().wireName());
      case CONTAINER_FORMAT -> by(image -> image.description().containerFormat());
      case DISK_FORMAT -> by(image -> image.description().diskFormat());
      case SIZE -> by(image -> image.description().size());
      case ID, CREATED_AT -> by(Image::id);
      case UPDATED_AT -> by(Image::updated);
    };
  }

  private static <T extends Comparable<T>> Comparator<Image> by(
      Function<Image, @Nullable T> value) {
    return comparing(value, nullsFirst(naturalOrder()));
  }
}
