package io.imageshare.lambda;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.http.MemberJson;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;
import io.imageshare.sharing.ShareOutcome;
import org.jspecify.annotations.Nullable;

/** The answer to a call about one share, in the dialect of the Image API. */
public final class MemberResponse {
  private MemberResponse() {}

  /** The share as it is now, whether or not it has changed; empty if there is none any more. */
  public static Response of(ShareOutcome outcome) {
    return outcome instanceof ShareOutcome.Unchanged unchanged
        ? of(unchanged.share())
        : ofChange(outcome);
  }

  /**
   * The share as it is now; empty if there is none any more.
   *
   * @param unchanged what a call is refused for that would change nothing
   */
  public static Response of(ShareOutcome outcome, Refusal unchanged) {
    if (outcome instanceof ShareOutcome.Unchanged) {
      throw new RefusedException(unchanged);
    }
    return ofChange(outcome);
  }

  private static Response ofChange(ShareOutcome outcome) {
    if (outcome instanceof ShareOutcome.Refused refused) {
      throw new RefusedException(refused.refusal());
    }
    if (outcome instanceof ShareOutcome.Changed changed) {
      return of(changed.share());
    }
    throw new RefusedException(Refusal.OUTCOME_UNKNOWN);
  }

  private static Response of(@Nullable Share share) {
    return share == null ? Response.empty() : Response.ok(MemberJson.of(share));
  }
}
