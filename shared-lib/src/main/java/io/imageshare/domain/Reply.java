package io.imageshare.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a recipient says with its answer.
 *
 * @param vault the backup vault for a full-ECS image that it accepts, if it names one
 * @param reason why it rejects, if it tells (R36)
 * @param standing whether a standing answer was met, before the offer was ever pending (R37)
 */
public record Reply(@Nullable String vault, @Nullable String reason, boolean standing) {
  /** An answer without a word, or none yet. */
  public static final Reply NONE = new Reply(null, null);

  /** A standing answer (R37). */
  public static final Reply STANDING = new Reply(null, null, true);

  /** What is said with an answer to this very offer. */
  public Reply(@Nullable String vault, @Nullable String reason) {
    this(vault, reason, false);
  }

  /** What is kept of it when the offer is accepted. */
  Reply accepting() {
    return new Reply(vault, null);
  }

  /** What is kept of it when the offer is rejected. */
  Reply rejecting() {
    return new Reply(null, reason);
  }
}
