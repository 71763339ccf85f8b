package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.ImsProperties;
import io.imageshare.http.RetirementJson;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an image tells of itself beside the attributes of the Image API, and no owner changes once
 * it is there. Clients take it for properties of the owner's, and send it back when they write
 * those.
 */
final class Fixed {
  private static final String KIND = "kind";
  private static final String ENCRYPTED = "encrypted";
  private static final String SOURCE = "source_image_id";
  private static final String SHARES = "shares";
  private static final String ACCEPTED = "accepted";
  private static final String AT_MOST = "shares_at_most";

  private static final String IMAGE_TYPE = "__imagetype";
  private static final String IMAGE_SIZE = "__image_size";

  /**
   * What others change while a client has it in its hands: whatever it writes back is passed over.
   */
  private static final Set<String> MOVING =
      Set.of(SHARES, ACCEPTED, AT_MOST, IMAGE_TYPE, IMAGE_SIZE);

  /** What isn't said in a registration either, but follows from what becomes of the image. */
  static final Set<String> RESULTING =
      union(MOVING, union(Set.of(SOURCE), RetirementJson.IMAGE_FIELDS));

  /** When it retires changes too, but not unheard: whoever says it here is told that it can't. */
  private static final Set<String> LASTING =
      union(Set.of(KIND, ENCRYPTED, SOURCE), RetirementJson.IMAGE_FIELDS);

  private Fixed() {}

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether nobody changes the attribute of that name. */
  static boolean isFixed(String name) {
    return LASTING.contains(name) || MOVING.contains(name) || ImsProperties.NAMES.contains(name);
  }

  /** Whether others change it, so that it isn't compared with what a client writes back. */
  static boolean isMoving(String name) {
    return MOVING.contains(name);
  }
}
