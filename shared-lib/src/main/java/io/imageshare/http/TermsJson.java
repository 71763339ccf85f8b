package io.imageshare.http;

import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.Terms;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a share was offered under and answered with and when it was used, to both sides: only what
 * there is, so that clients that know nothing of it see what they always saw (R34 to R37, R43).
 */
public final class TermsJson {
  private TermsJson() {}

  /**
   * Adds {@code expires_at}, {@code answer_by}, {@code note}, {@code reason}, {@code answered_by}
   * and {@code last_used}.
   */
  public static ObjectNode add(Share share, ObjectNode json) {
    Reply reply = share.reply();
    add(share.terms(), json);
    put(json, "reason", reply.reason());
    put(json, "answered_by", reply.standing() ? "standing" : null);
    put(json, "last_used", Objects.toString(share.lastUsed(), null));
    return json;
  }

  /** Adds {@code expires_at}, {@code answer_by} and {@code note}. */
  public static ObjectNode add(Terms terms, ObjectNode json) {
    put(json, "expires_at", time(terms.expiresAt()));
    put(json, "answer_by", time(terms.answerBy()));
    put(json, "note", terms.note());
    return json;
  }

  private static @Nullable String time(@Nullable Instant time) {
    return time == null ? null : Timestamps.seconds(time);
  }

  /** Adds the text, if there is one. */
  static ObjectNode put(ObjectNode json, String name, @Nullable String text) {
    return text == null ? json : json.put(name, text);
  }
}
