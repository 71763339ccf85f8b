package io.imageshare.http;

import io.imageshare.domain.Image;
import io.imageshare.domain.Retirement;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** When an image retires, as texts, and only what there is of it (R42). */
public final class RetirementJson {
  private static final String TIME = "retires_at";
  private static final String REPLACEMENT = "replacement";
  private static final String NOTE = "retirement_note";

  /** Among the properties of an image, where another one may be named {@code replacement}. */
  private static final String REPLACEMENT_OF_IMAGE = "retirement_replacement";

  /** The names that it has among the fields of an image. */
  public static final Set<String> IMAGE_FIELDS = Set.of(TIME, REPLACEMENT_OF_IMAGE, NOTE);

  private RetirementJson() {}

  /** Adds {@code retires_at}, {@code replacement} and {@code retirement_note}. */
  public static ObjectNode add(Image image, ObjectNode json) {
    return add(image.retirement(), json);
  }

  /** The same of what was announced; nothing, if it is null. */
  static ObjectNode add(@Nullable Retirement retirement, ObjectNode json) {
    return add(retirement, REPLACEMENT, json);
  }

  /** The same in the record of the image itself, with {@code retirement_replacement}. */
  static ObjectNode addToImage(Image image, ObjectNode json) {
    return add(image.retirement(), REPLACEMENT_OF_IMAGE, json);
  }

  private static ObjectNode add(
      @Nullable Retirement retirement, String replacement, ObjectNode json) {
    if (retirement != null) {
      json.put(TIME, Timestamps.seconds(retirement.at()));
      if (retirement.replacement() != null) {
        json.put(replacement, retirement.replacement().value());
      }
      if (retirement.note() != null) {
        json.put(NOTE, retirement.note());
      }
    }
    return json;
  }
}
