package io.imageshare.catalog.requests;

import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key by which a caller makes its request and the repetitions of it known as one (R32). */
public final class IdempotencyKey {
  private static final String HEADER = "Idempotency-Key";
  private static final Pattern FORM = Pattern.compile("[\\x20-\\x7e]{1,255}");

  private IdempotencyKey() {}

  /** The request's key, 1 to 255 printable ASCII characters; null if it has none. */
  public static @Nullable String of(Request request) {
    String key = request.header(HEADER).orElse(null);
    if (key != null && !FORM.matcher(key).matches()) {
      throw new RefusedException(Refusal.MALFORMED_REQUEST);
    }
    return key;
  }
}
