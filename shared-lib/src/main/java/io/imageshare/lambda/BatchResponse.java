package io.imageshare.lambda;

import io.imageshare.domain.Job;
import io.imageshare.domain.Refusal;
import io.imageshare.http.JobJson;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;
import io.imageshare.sharing.BatchOutcome;

/** The answer to a batch call: where its finished job is to be queried. */
public final class BatchResponse {
  private BatchResponse() {}

  /** The answer to that outcome; refused if the call was, or if it isn't known what it did. */
  public static Response of(BatchOutcome outcome) {
    if (outcome instanceof BatchOutcome.Refused refused) {
      throw new RefusedException(refused.refusal());
    }
    if (outcome instanceof BatchOutcome.Finished finished) {
      return of(finished.job());
    }
    throw new RefusedException(Refusal.OUTCOME_UNKNOWN);
  }

  /** The answer that names the job. */
  public static Response of(Job job) {
    return Response.ok(JobJson.accepted(job));
  }
}
