package io.imageshare.respond;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.http.Fields;
import io.imageshare.http.Response;
import io.imageshare.lambda.BatchResponse;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.HttpFunction;
import io.imageshare.lambda.MemberResponse;
import io.imageshare.lambda.Route;
import java.util.List;

/** The function by which recipients answer offers: one, or several in one call. */
public final class RespondHandler extends HttpFunction {

  /** The deployed function. */
  public RespondHandler() {
    this(Components.from(System::getenv));
  }

  /** The function on other components. */
  public RespondHandler(Components components) {
    super(components, routes(new Responding(components)));
  }

  private static List<Route> routes(Responding responding) {
    return List.of(
        Route.writing(
            "PUT /v2/images/{image_id}/members/{member_id}", call -> answerOne(responding, call)),
        Route.writing("PUT /v1/cloudimages/members", call -> answerMany(responding, call)));
  }

  private static Response answerOne(Responding responding, Call call) {
    Reply reply = Reply.of(call.request().fields().withoutPlace());
    return MemberResponse.of(
        responding.respond(
            call.request().imageId(),
            call.request().memberId(),
            reply,
            call.caller().actor(),
            call.deadline()));
  }

  /** The answers of the project that the body names, which the token has to entitle to (R10). */
  private static Response answerMany(Responding responding, Call call) {
    Fields fields = call.request().fields().withoutPlace();
    Reply reply = Reply.of(fields);
    ProjectId recipient =
        fields.required("project_id", ProjectId::parse, Refusal.INVALID_PROJECT_ID);
    Actor actor = call.caller().actorFor(recipient);
    return BatchResponse.of(responding.respond(fields.images(), reply, actor, call.deadline()));
  }
}
