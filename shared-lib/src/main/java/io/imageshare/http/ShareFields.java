package io.imageshare.http;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Terms;
import java.time.Instant;
import java.util.Optional;

/** What a body says of shares, beside which they are: the same fields in every call. */
public final class ShareFields {
  /** The most characters of a note or a reason (R36). */
  public static final int MAX_TEXT_LENGTH = 500;

  private static final int MAX_VAULT_LENGTH = 255;

  private ShareFields() {}

  /** The terms of an offer: {@code expires_at}, {@code answer_by} and {@code note}. */
  public static Terms terms(Fields fields) {
    return Terms.NONE
        .until(time(fields, "expires_at").orElse(null), time(fields, "answer_by").orElse(null))
        .saying(note(fields).orElse(null));
  }

  /** What an owner tells recipients: {@code note}. */
  public static Optional<String> note(Fields fields) {
    return text(fields, "note");
  }

  /** The same of an offer that is refused whole where they aren't to come. */
  public static Terms terms(Fields fields, Instant now) {
    Terms terms = terms(fields);
    terms
        .refusal(now)
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return terms;
  }

  /** What comes with an answer: {@code vault_id} and {@code reason}. */
  public static Reply reply(Fields fields) {
    String vault = fields.text("vault_id", Refusal.MALFORMED_REQUEST).orElse(null);
    if (vault != null && !(vault.length() <= MAX_VAULT_LENGTH && Texts.isClean(vault))) {
      throw new RefusedException(Refusal.MALFORMED_REQUEST);
    }
    return new Reply(vault, reason(fields).orElse(null));
  }

  /** Why a share is rejected or stopped: {@code reason}. */
  public static Optional<String> reason(Fields fields) {
    return text(fields, "reason");
  }

  /** A time to the second, in any zone. */
  public static Optional<Instant> time(Fields fields, String name) {
    return time(fields, name, Refusal.INVALID_END);
  }

  /** The same of something else than the end of a share. */
  public static Optional<Instant> time(Fields fields, String name, Refusal otherwise) {
    return fields.parsed(name, Timestamps::parse, otherwise);
  }

  private static Optional<String> text(Fields fields, String name) {
    return fields
        .text(name, Refusal.INVALID_TEXT)
        .map(
            text -> {
              if (!Texts.isPlainLine(text, MAX_TEXT_LENGTH)) {
                throw new RefusedException(Refusal.INVALID_TEXT);
              }
              return text;
            })
        .filter(text -> !text.isBlank());
  }
}
