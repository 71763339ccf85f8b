package io.imageshare.respond;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.http.Fields;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient says to an offer.
 *
 * @param accepts whether it accepts; otherwise it rejects
 * @param vault the backup vault for a full-ECS image, if one is named. Vaults belong to another
 *     service: it is kept and shown to nobody, and not checked.
 */
record Reply(boolean accepts, @Nullable String vault) {
  private static final int MAX_VAULT_LENGTH = 255;

  /** Reads the fields {@code status} and {@code vault_id}. */
  static Reply of(Fields fields) {
    ShareState state = fields.required("status", Reply::answer, Refusal.INVALID_STATUS);
    String vault = fields.text("vault_id", Refusal.MALFORMED_REQUEST).orElse(null);
    if (vault != null && !(vault.length() <= MAX_VAULT_LENGTH && Texts.isClean(vault))) {
      throw new RefusedException(Refusal.MALFORMED_REQUEST);
    }
    return new Reply(state == ShareState.ACCEPTED, vault);
  }

  /** Nobody goes back to not having answered (R12). */
  private static Optional<ShareState> answer(String status) {
    return ShareState.parse(status).filter(state -> state != ShareState.PENDING);
  }
}
