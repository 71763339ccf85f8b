package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.RetirementWish;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Fields;
import io.imageshare.http.RefusedException;
import io.imageshare.http.ShareFields;
import java.util.Optional;
import java.util.Set;

/** The body of a request that an image retires. */
public final class RetirementBody {
  private static final Set<String> NAMES = Set.of("at", "replacement", "note");
  private static final RetirementWish NOW = new RetirementWish(null, null, null);

  private RetirementBody() {}

  /**
   * Reads {@code at}, {@code replacement} and {@code note}; without a body the image retires now.
   * Of any other field it isn't known what is wished, and an image is not to retire by a wrong
   * name.
   */
  public static RetirementWish of(Optional<Fields> body) {
    return body.map(RetirementBody::of).orElse(NOW);
  }

  private static RetirementWish of(Fields fields) {
    if (!NAMES.containsAll(fields.names())) {
      throw new RefusedException(Refusal.MALFORMED_REQUEST);
    }
    return new RetirementWish(
        ShareFields.time(fields, "at", Refusal.INVALID_RETIREMENT).orElse(null),
        fields.parsed("replacement", ImageId::parse, Refusal.INVALID_IMAGE_ID).orElse(null),
        ShareFields.note(fields).orElse(null));
  }
}
