package io.imageshare.admit;

import io.imageshare.admit.signing.AccessKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The access keys of the deployment's secret.
 *
 * <p>It is read anew after {@link #FRESH}: so long a key that was taken out may still be good, and
 * for {@link #KEPT} where the secret can't be read.
 */
final class AccessKeys {
  /** How long the keys are kept. */
  static final Duration FRESH = Duration.ofMinutes(1);

  /** How long the keys that were read last go on where the secret can't be read. */
  static final Duration KEPT = Duration.ofMinutes(15);

  private final Supplier<String> secret;
  private final Clock clock;
  private Map<String, AccessKey> keys = Map.of();
  private Instant staleAt = Instant.MIN;
  private Instant endAt = Instant.MIN;

  /**
   * @param secret reads the secret's text
   */
  AccessKeys(Supplier<String> secret, Clock clock) {
    this.secret = secret;
    this.clock = clock;
  }

  /**
   * The key of that ID.
   *
   * @throws RuntimeException if the secret can't be read, and couldn't for too long
   */
  synchronized Optional<AccessKey> find(String id) {
    Instant now = clock.instant();
    if (!now.isBefore(staleAt)) {
      refresh(now);
    }
    return Optional.ofNullable(keys.get(id));
  }

  private void refresh(Instant now) {
    try {
      keys = AccessKeySecret.parse(secret.get());
      endAt = now.plus(KEPT);
    } catch (RuntimeException unreadable) {
      if (!now.isBefore(endAt)) {
        throw unreadable;
      }
      AccessKeySecret.fault(
          "The access keys that were read last go on: " + unreadable.getMessage(), 1);
    }
    staleAt = now.plus(FRESH);
  }
}
