package io.imageshare.list.account;

import io.imageshare.domain.JobId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.http.JobJson;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.store.JobStore;

/** The jobs of batch calls, each for the project that made it and nobody else (R30). */
public final class Jobs {
  private final JobStore jobs;

  public Jobs(JobStore jobs) {
    this.jobs = jobs;
  }

  /** A job of the caller's project. */
  public Response own(Call call) {
    return job(call.caller().actor().project(), call.request());
  }

  /** A job of the project that the path names, which the token has to entitle to (R10). */
  public Response ofProject(Call call) {
    return job(call.actorOfPath().project(), call.request());
  }

  private Response job(ProjectId project, Request request) {
    return JobId.parse(request.pathParameter("job_id"))
        .flatMap(id -> jobs.job(project, id))
        .map(job -> Response.ok(JobJson.of(job)))
        .orElseThrow(() -> new RefusedException(Refusal.JOB_NOT_FOUND));
  }
}
