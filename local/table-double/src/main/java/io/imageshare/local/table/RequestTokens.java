package io.imageshare.local.table;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The tokens of the transactions of the last ten minutes. */
final class RequestTokens {
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int LONGEST = 36;

  private record Use(Instant time, String request) {}

  private final InstantSource clock;
  private final Map<String, Use> uses = new LinkedHashMap<>();

  RequestTokens(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Whether that request was carried out already; if another one was, under the same token, it is
   * refused.
   */
  boolean know(String token, String request) {
    forget();
    if (token.isEmpty() || token.length() > LONGEST) {
      throw Refused.validation("a token of 1 to 36 characters: " + token);
    }
    Use use = uses.get(token);
    if (use != null && !use.request().equals(request)) {
      throw Refused.of(
          "IdempotentParameterMismatchException",
          "The request uses the same client token as a previous, but non-identical request.");
    }
    return use != null;
  }

  /** The request may have taken effect, and is known from then on. */
  boolean keep(String token, String request, boolean effect) {
    if (effect) {
      uses.put(token, new Use(clock.instant(), request));
    }
    return effect;
  }

  private void forget() {
    Instant oldest = clock.instant().minus(KEPT);
    Iterator<Use> each = uses.values().iterator();
    while (each.hasNext() && each.next().time().isBefore(oldest)) {
      each.remove();
    }
  }

  /** What tells a request from others, in whatever order its members are. */
  static String digest(JsonNode request) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Json.writeSorted(request)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
