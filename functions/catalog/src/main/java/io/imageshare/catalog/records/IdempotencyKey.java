package io.imageshare.catalog.records;

import io.imageshare.domain.Actor;
import io.imageshare.store.RepeatableRequest;

/**
 * The key by which a caller makes its request and the repetitions of it known as one (R32).
 *
 * @param text as the caller chose it
 * @param fingerprint of what is asked for under it, which a repetition has in common
 */
public record IdempotencyKey(String text, String fingerprint) {

  /** The actor's request to do that kind of work: in each kind a key is another one. */
  RepeatableRequest of(String work, Actor actor) {
    return new RepeatableRequest(actor.project(), work + "/" + text, fingerprint);
  }
}
