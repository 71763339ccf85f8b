package io.imageshare.catalog.records;

import io.imageshare.store.RepeatableRequest;

/**
 * The key by which a caller makes its request and the repetitions of it known as one (R32).
 *
 * @param text as the caller chose it
 * @param fingerprint of what is asked for under it, which a repetition has in common
 */
public record IdempotencyKey(String text, String fingerprint) {

  /** The request to do that kind of work, in which a key is another one than in any other kind. */
  RepeatableRequest of(String work) {
    return new RepeatableRequest(work + "/" + text, fingerprint);
  }
}
