package io.imageshare.catalog.requests;

import io.imageshare.catalog.records.IdempotencyKey;
import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Idempotency-Key}. A key is taken as it is sent, with or without the quotation
 * marks that the draft has around it.
 *
 * <p>Source: draft-ietf-httpapi-idempotency-key-header.
 */
public final class IdempotencyHeader {
  private static final String HEADER = "Idempotency-Key";
  private static final Pattern FORM = Pattern.compile("[\\x20-\\x7e]{1,255}");

  private IdempotencyHeader() {}

  /** The request's key, 1 to 255 printable ASCII characters, for its body; null if it has none. */
  public static @Nullable IdempotencyKey of(Request request) {
    String key = request.header(HEADER).orElse(null);
    if (key == null) {
      return null;
    }
    if (!FORM.matcher(key).matches()) {
      throw new RefusedException(Refusal.MALFORMED_REQUEST);
    }
    return new IdempotencyKey(key, request.fields().fingerprint());
  }
}
