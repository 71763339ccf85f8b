package io.imageshare.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many shares an image has.
 *
 * @param shares in any state
 * @param accepted how many of them are accepted: these alone consume its quota (R2)
 * @param nextEnd before then none of its shares is over by its terms: up to that moment the numbers
 *     are exact, from then on they may count what is over and not tidied up yet (R34, R35); null if
 *     no share has an end
 * @param atMost whether the shares may be fewer than that, since more of them are over than are
 *     counted for one read; the accepted ones are exact then, too
 */
public record Counts(long shares, long accepted, @Nullable Instant nextEnd, boolean atMost) {
  /** Those of an image that nobody shares. */
  public static final Counts NONE = new Counts(0, 0, null);

  /** Those in an image's record. */
  public Counts(long shares, long accepted, @Nullable Instant nextEnd) {
    this(shares, accepted, nextEnd, false);
  }

  /** Those of the same image if no share is left. */
  public Counts none() {
    return new Counts(0, 0, nextEnd);
  }

  /** So many more shares, or fewer, which end then at the earliest. */
  Counts plus(long moreShares, long moreAccepted, @Nullable Instant earliestEnd) {
    boolean earlier = earliestEnd != null && (nextEnd == null || earliestEnd.isBefore(nextEnd));
    return new Counts(
        shares + moreShares, accepted + moreAccepted, earlier ? earliestEnd : nextEnd, atMost);
  }

  /** Whether some of them may be over by then. */
  public boolean mayBeOver(Instant now) {
    return nextEnd != null && !now.isBefore(nextEnd);
  }
}
