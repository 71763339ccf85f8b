package io.imageshare.admit;

import io.imageshare.admit.signing.AccessKey;
import io.imageshare.admit.signing.SignatureCheck;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Json;
import io.imageshare.http.RefusedException;
import java.io.IOException;
import java.time.Clock;

/** Admits signed requests to the functions of their routes. */
final class Admission {
  private final SignatureCheck check;
  private final Targets targets;
  private final Invoker invoker;

  Admission(AccessKeys keys, Targets targets, Invoker invoker, Clock clock) {
    this.check = new SignatureCheck(keys::find, clock);
    this.targets = targets;
    this.invoker = invoker;
  }

  /**
   * What the function of the route answers; refused if nobody known has signed the request, or
   * there is no such route.
   *
   * @throws IOException if it isn't known what became of the request
   */
  byte[] admit(SignedEvent event) throws IOException {
    AccessKey key =
        check.signer(event.signed()).orElseThrow(() -> new RefusedException(Refusal.NOT_SIGNED));
    Targets.Match match =
        targets
            .match(event.method(), event.path())
            .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    return invoker.invoke(match.target().function(), Json.bytes(event.admitted(match, key)));
  }
}
