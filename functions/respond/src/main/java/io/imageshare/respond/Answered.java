package io.imageshare.respond;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.Reply;
import io.imageshare.domain.ShareState;
import io.imageshare.http.Fields;
import io.imageshare.http.ShareFields;
import java.util.Optional;

/**
 * What a recipient says to an offer.
 *
 * @param accepts whether it accepts; otherwise it rejects
 * @param reply what it says with it. Vaults belong to another service: one is kept and shown to
 *     nobody, and not checked.
 */
record Answered(boolean accepts, Reply reply) {

  /** Reads the fields {@code status}, {@code vault_id} and {@code reason}. */
  static Answered of(Fields fields) {
    ShareState state = fields.required("status", Answered::answer, Refusal.INVALID_STATUS);
    return new Answered(state == ShareState.ACCEPTED, ShareFields.reply(fields));
  }

  /** Nobody goes back to not having answered (R12). */
  private static Optional<ShareState> answer(String status) {
    return ShareState.parse(status).filter(state -> state != ShareState.PENDING);
  }
}
