package io.imageshare.revoke;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Fields;
import io.imageshare.http.Response;
import io.imageshare.lambda.BatchResponse;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.HttpFunction;
import io.imageshare.lambda.MemberResponse;
import io.imageshare.lambda.Route;
import io.imageshare.sharing.ShareOutcome;
import java.util.List;

/** The function by which owners stop sharing: one image with one project, or many with many. */
public final class RevokeHandler extends HttpFunction {

  /** The deployed function. */
  public RevokeHandler() {
    this(Components.from(System::getenv));
  }

  /** The function on other components. */
  public RevokeHandler(Components components) {
    super(components, routes(new Stopping(components)));
  }

  private static List<Route> routes(Stopping stopping) {
    return List.of(
        Route.writing(
            "DELETE /v2/images/{image_id}/members/{member_id}", call -> stopOne(stopping, call)),
        Route.writing("DELETE /v1/cloudimages/members", call -> stopMany(stopping, call)));
  }

  /** 204; 404 if the image isn't shared with that project. */
  private static Response stopOne(Stopping stopping, Call call) {
    ShareOutcome outcome =
        stopping.stop(
            call.request().imageId(),
            call.request().memberId(),
            call.caller().actor(),
            call.deadline());
    return MemberResponse.of(outcome, Refusal.SHARE_NOT_FOUND);
  }

  private static Response stopMany(Stopping stopping, Call call) {
    Fields fields = call.request().fields().withoutPlace();
    return BatchResponse.of(
        stopping.stop(fields.images(), fields.projects(), call.caller().actor(), call.deadline()));
  }
}
