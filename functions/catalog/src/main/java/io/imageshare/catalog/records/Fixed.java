package io.imageshare.catalog.records;

import io.imageshare.domain.Image;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an image tells of itself beside the attributes of the Image API, and no owner changes once
 * it is there. Clients take it for properties of the owner's, and send it back when they write
 * those.
 */
public final class Fixed {
  private static final String KIND = "kind";
  private static final String ENCRYPTED = "encrypted";
  private static final String SOURCE = "source_image_id";
  private static final String SHARES = "shares";
  private static final String ACCEPTED = "accepted";

  private static final String IMAGE_TYPE = "__imagetype";
  private static final String IMAGE_SIZE = "__image_size";

  /** What isn't said in a registration either, but follows from what becomes of the image. */
  public static final Set<String> RESULTING =
      Set.of(SOURCE, SHARES, ACCEPTED, IMAGE_TYPE, IMAGE_SIZE);

  /**
   * What others change while a client has it in its hands: whatever it writes back is passed over.
   */
  private static final Set<String> MOVING = Set.of(SHARES, ACCEPTED, IMAGE_TYPE, IMAGE_SIZE);

  private static final Set<String> LASTING = Set.of(KIND, ENCRYPTED, SOURCE);

  private Fixed() {}

  /** Whether nobody changes the attribute of that name. */
  public static boolean isFixed(String name) {
    return LASTING.contains(name) || MOVING.contains(name) || Marks.NAMES.contains(name);
  }

  /** Whether others change it, so that it isn't compared with what a client writes back. */
  public static boolean isMoving(String name) {
    return MOVING.contains(name);
  }

  /** The image's attributes by name, as texts; the empty text for none. */
  static Map<String, String> of(Image image) {
    Map<String, String> told = new HashMap<>(Marks.of(image));
    told.put(KIND, image.kind().wireName());
    told.put(ENCRYPTED, String.valueOf(image.encrypted()));
    told.put(SOURCE, Objects.toString(image.source(), ""));
    return told;
  }
}
