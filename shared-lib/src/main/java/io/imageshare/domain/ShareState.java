package io.imageshare.domain;

import java.util.Locale;
import java.util.Optional;

/** What the recipient has answered to an offer (R11, R12). */
public enum ShareState {
  /** Offered, not answered. */
  PENDING,
  /** The recipient may use the image; counts against the image's quota (R2). */
  ACCEPTED,
  /** The recipient does not want the image, and may change its mind (R16). */
  REJECTED;

  private final String wireName = name().toLowerCase(Locale.ROOT);

  /** The name in requests, answers and records, such as {@code pending}. */
  public String wireName() {
    return wireName;
  }

  /** The state of that wire name, or empty if there is none. */
  public static Optional<ShareState> parse(String wireName) {
    for (ShareState state : values()) {
      if (state.wireName.equals(wireName)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
