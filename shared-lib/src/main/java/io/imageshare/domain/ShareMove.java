package io.imageshare.domain;

import org.jspecify.annotations.Nullable;

/**
 * How a share has changed, as an event tells it (R40).
 *
 * @param recipient whose share it is
 * @param before its state before; null if there was no share
 * @param after its state since; null if there is none
 * @param terms those since; those that it was under, if there is no share since
 * @param reason why it was rejected or stopped; null if that wasn't told (R36)
 * @param standing whether a standing answer was met (R37)
 */
public record ShareMove(
    ProjectId recipient,
    @Nullable ShareState before,
    @Nullable ShareState after,
    Terms terms,
    @Nullable String reason,
    boolean standing) {

  /** The end of a share, for whatever reason. */
  static ShareMove away(Share before, @Nullable String reason) {
    return new ShareMove(before.project(), before.state(), null, before.terms(), reason, false);
  }

  /** A share that came, or stays. */
  static ShareMove to(Share after, @Nullable ShareState before) {
    return new ShareMove(
        after.project(),
        before,
        after.state(),
        after.terms(),
        after.reply().reason(),
        after.reply().standing());
  }
}
