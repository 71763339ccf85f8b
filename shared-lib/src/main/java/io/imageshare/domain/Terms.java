package io.imageshare.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an owner offers an image under.
 *
 * @param expiresAt from when on the share is over, in whatever state; null if it has no end (R34)
 * @param answerBy from when on the offer has lapsed if it is still pending; null if there is no
 *     such time (R35)
 * @param note what the owner tells the recipient; null if nothing (R36)
 */
public record Terms(
    @Nullable Instant expiresAt, @Nullable Instant answerBy, @Nullable String note) {
  /** An offer for good, of which nothing is said. */
  public static final Terms NONE = new Terms(null, null, null);

  /** The same note under other times. */
  public Terms until(@Nullable Instant newExpiresAt, @Nullable Instant newAnswerBy) {
    return new Terms(newExpiresAt, newAnswerBy, note);
  }

  /** The same times, of which that is said. */
  public Terms saying(@Nullable String newNote) {
    return new Terms(expiresAt, answerBy, newNote);
  }

  /** Whether both times are the same. */
  public boolean hasTimesOf(Terms other) {
    return Objects.equals(expiresAt, other.expiresAt) && Objects.equals(answerBy, other.answerBy);
  }

  /** Why nothing can be offered so; empty if it can. */
  public Optional<Refusal> refusal(Instant now) {
    return refusalAfter(NONE, ShareState.PENDING, now);
  }

  /**
   * Why the terms of a share in that state can't become these; empty if they can. A time that stays
   * may be over, and that to answer by after the end, once the offer is answered.
   */
  Optional<Refusal> refusalAfter(Terms before, ShareState state, Instant now) {
    if (!isAhead(expiresAt, before.expiresAt, now) || !isAhead(answerBy, before.answerBy, now)) {
      return Optional.of(Refusal.INVALID_END);
    }
    boolean late =
        answerBy != null
            && expiresAt != null
            && answerBy.isAfter(expiresAt)
            && state == ShareState.PENDING;
    return late ? Optional.of(Refusal.ANSWER_AFTER_END) : Optional.empty();
  }

  private static boolean isAhead(@Nullable Instant time, @Nullable Instant before, Instant now) {
    return time == null || time.equals(before) || now.isBefore(time);
  }

  /** From when on a share under these terms is over while it is in that state; empty if never. */
  Optional<Instant> end(ShareState state) {
    Instant lapse = state == ShareState.PENDING ? answerBy : null;
    boolean lapsesFirst = lapse != null && (expiresAt == null || lapse.isBefore(expiresAt));
    return Optional.ofNullable(lapsesFirst ? lapse : expiresAt);
  }
}
