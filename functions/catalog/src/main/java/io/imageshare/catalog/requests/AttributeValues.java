package io.imageshare.catalog.requests;

import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageFormats;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Visibility;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Texts;
import io.imageshare.http.Truth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The values that attributes of images can have; any other is refused (R31). */
final class AttributeValues {
  static final int MAX_LABEL_LENGTH = 255;

  private AttributeValues() {}

  /** A name of an image; the empty text for none. */
  static String name(JsonNode value) {
    boolean isNone = value.isNull() || (value.isString() && value.stringValue().isEmpty());
    return isNone ? "" : givenName(value);
  }

  /** A name of an image that has to have one. */
  static String givenName(JsonNode value) {
    if (!value.isString() || !isLabel(value.stringValue(), ImageDescription.MAX_NAME_LENGTH)) {
      throw new RefusedException(Refusal.INVALID_NAME);
    }
    return value.stringValue();
  }

  static ImageStatus status(JsonNode value) {
    return parsed(value, ImageStatus::parse);
  }

  static ProjectId project(JsonNode value) {
    return parsed(value, ProjectId::parse);
  }

  static Visibility visibility(JsonNode value) {
    return parsed(value, Visibility::parse);
  }

  /** A truth value, as itself or in words. */
  static boolean truth(JsonNode value) {
    return Truth.of(value).orElseThrow(AttributeValues::invalid);
  }

  /** The name of a format of disks, such as {@code qcow2}; null where it isn't known. */
  static @Nullable String diskFormat(JsonNode value) {
    return format(value, ImageFormats.DISK);
  }

  /** The name of a format of what disks are in, such as {@code bare}; null where it isn't known. */
  static @Nullable String containerFormat(JsonNode value) {
    return format(value, ImageFormats.CONTAINER);
  }

  private static @Nullable String format(JsonNode value, List<String> known) {
    return value.isNull() ? null : parsed(value, text -> Optional.of(text).filter(known::contains));
  }

  /** A number of bytes; null where it isn't known. */
  static @Nullable Long bytes(JsonNode value) {
    return value.isNull() ? null : number(value, Long.MAX_VALUE);
  }

  /** A number of GiB or MiB. */
  static int amount(JsonNode value) {
    return (int) number(value, Integer.MAX_VALUE);
  }

  /** Tags, each once, in the order given. */
  static List<String> tags(JsonNode value) {
    return each(value, tag -> tag(text(tag)));
  }

  /** What is read of the items of a list, each once, in the order given. */
  static List<String> each(JsonNode list, Function<JsonNode, String> reader) {
    if (!list.isArray()) {
      throw invalid();
    }
    Set<String> read = new LinkedHashSet<>();
    list.forEach(item -> read.add(reader.apply(item)));
    return List.copyOf(read);
  }

  /** A tag, 1 to 255 characters without control characters. */
  static String tag(String text) {
    return label(text);
  }

  /** The name of a property, 1 to 255 characters without control characters. */
  static String propertyName(String text) {
    return label(text);
  }

  /** The value of a property, without control characters but tabs and line breaks. */
  static String property(JsonNode value) {
    return text(value, Integer.MAX_VALUE);
  }

  /** A text of so many characters at most, without control characters but tabs and line breaks. */
  static String text(JsonNode value, int longest) {
    String text = text(value);
    if (length(text) > longest || !Texts.areCleanLines(text)) {
      throw invalid();
    }
    return text;
  }

  /** What the parser makes of a text. */
  static <T> T parsed(JsonNode value, Function<String, Optional<T>> parser) {
    return parser.apply(text(value)).orElseThrow(AttributeValues::invalid);
  }

  private static String label(String text) {
    if (!isLabel(text, MAX_LABEL_LENGTH)) {
      throw invalid();
    }
    return text;
  }

  private static boolean isLabel(String text, int longest) {
    return !text.isEmpty() && length(text) <= longest && Texts.isClean(text);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String text(JsonNode value) {
    if (!value.isString()) {
      throw invalid();
    }
    return value.stringValue();
  }

  private static long number(JsonNode value, long greatest) {
    return WholeNumbers.of(value, greatest).orElseThrow(AttributeValues::invalid);
  }

  private static RefusedException invalid() {
    return new RefusedException(Refusal.INVALID_ATTRIBUTE);
  }
}
