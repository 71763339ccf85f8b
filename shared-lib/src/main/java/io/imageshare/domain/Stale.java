package io.imageshare.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which shares nobody has answered or used since a day, in UTC (R44). Both together are asked for
 * as well: a share is the one or the other.
 *
 * @param pendingSince pending since before that day; null if pending ones aren't asked for
 * @param unusedSince accepted before that day, and not used on it or later; null if accepted ones
 *     aren't asked for
 */
public record Stale(@Nullable LocalDate pendingSince, @Nullable LocalDate unusedSince) {

  /** The states that such shares are in. */
  public Set<ShareState> states() {
    Set<ShareState> states = EnumSet.noneOf(ShareState.class);
    if (pendingSince != null) {
      states.add(ShareState.PENDING);
    }
    if (unusedSince != null) {
      states.add(ShareState.ACCEPTED);
    }
    return states;
  }

  /** Whether the share is one of them. */
  public boolean is(Share share) {
    return switch (share.state()) {
      case PENDING -> pendingSince != null && isOlder(share, pendingSince);
      case ACCEPTED ->
          unusedSince != null && isOlder(share, unusedSince) && share.isUnusedSince(unusedSince);
      case REJECTED -> false;
    };
  }

  /** Whether its state is that since before the day. */
  private static boolean isOlder(Share share, LocalDate day) {
    return share.updated().isBefore(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
