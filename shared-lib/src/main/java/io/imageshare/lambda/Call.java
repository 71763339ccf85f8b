package io.imageshare.lambda;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Caller;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import io.imageshare.store.Deadline;
import java.time.Instant;

/**
 * A request on its way through a route.
 *
 * @param request what is asked
 * @param caller who is asking
 * @param deadline until when there has to be an answer
 * @param now what time it is for all that is read and decided on the way
 */
public record Call(Request request, Caller caller, Deadline deadline, Instant now) {

  /**
   * The caller on behalf of the project that the path names as {@code project_id}; refused if the
   * token doesn't entitle to it (R10).
   */
  public Actor actorOfPath() {
    return ProjectId.parse(request.pathParameter("project_id"))
        .map(caller::actorFor)
        .orElseThrow(() -> new RefusedException(Refusal.PROJECT_NOT_ENTITLED));
  }
}
