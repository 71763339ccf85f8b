package io.imageshare.lambda;

import io.imageshare.domain.Job;
import io.imageshare.http.JobJson;
import io.imageshare.http.Response;

/** The answer to a batch call: where its finished job is to be queried. */
public final class BatchResponse {
  private BatchResponse() {}

  /** The answer that names the job. */
  public static Response of(Job job) {
    return Response.ok(JobJson.accepted(job));
  }
}
