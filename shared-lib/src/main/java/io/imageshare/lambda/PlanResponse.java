package io.imageshare.lambda;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.SharePlan;
import io.imageshare.http.PlanJson;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;

/** The answer to a call that was asked what it would do (R38). */
public final class PlanResponse {
  private PlanResponse() {}

  /** The plan of a call about many pairs. */
  public static Response of(SharePlan plan) {
    return Response.ok(PlanJson.of(plan));
  }

  /**
   * The plan of a call about one pair. If the caller may not know of the image, the call is refused
   * as if it were carried out (R30); any other refusal is the plan's.
   */
  public static Response ofOne(SharePlan plan) {
    if (plan.pairs().stream().anyMatch(pair -> pair.refusal() == Refusal.IMAGE_NOT_FOUND)) {
      throw new RefusedException(Refusal.IMAGE_NOT_FOUND);
    }
    return of(plan);
  }

  /**
   * The plan of a call about one pair.
   *
   * @param unchanged what the call is refused for that would change nothing
   */
  public static Response ofOne(SharePlan plan, Refusal unchanged) {
    return ofOne(plan.refusedIfNothing(unchanged));
  }
}
