package io.imageshare.catalog.records;

import io.imageshare.domain.Image;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an image tells of itself beside the attributes of the Image API, and nobody changes once it
 * is there. Clients take it for properties of the owner's, and send it back when they write those.
 */
public final class Fixed {
  private static final String KIND = "kind";
  private static final String ENCRYPTED = "encrypted";
  private static final String SOURCE = "source_image_id";
  private static final String SHARES = "shares";
  private static final String ACCEPTED = "accepted";

  /** What isn't said in a registration either, but follows from what becomes of the image. */
  public static final Set<String> RESULTING = Set.of(SOURCE, SHARES, ACCEPTED);

  private static final Set<String> OWN = Set.of(KIND, ENCRYPTED, SOURCE, SHARES, ACCEPTED);

  private Fixed() {}

  /** Whether nobody changes the attribute of that name. */
  public static boolean isFixed(String name) {
    return OWN.contains(name) || Marks.NAMES.contains(name);
  }

  /** The image's attributes by name, as texts; the empty text for none. */
  static Map<String, String> of(Image image) {
    Map<String, String> told = new HashMap<>(Marks.of(image));
    told.put(KIND, image.kind().wireName());
    told.put(ENCRYPTED, String.valueOf(image.encrypted()));
    told.put(SOURCE, Objects.toString(image.source(), ""));
    told.put(SHARES, String.valueOf(image.shares()));
    told.put(ACCEPTED, String.valueOf(image.accepted()));
    return told;
  }
}
