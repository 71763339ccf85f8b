package io.imageshare.respond;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.http.BatchFields;
import io.imageshare.http.DryRun;
import io.imageshare.http.Fields;
import io.imageshare.http.Response;
import io.imageshare.lambda.BatchResponse;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.HttpFunction;
import io.imageshare.lambda.MemberResponse;
import io.imageshare.lambda.PlanResponse;
import io.imageshare.lambda.Results;
import io.imageshare.lambda.Route;
import java.util.List;

/**
 * The function by which recipients answer offers: one, or several in one call, or before they are
 * made. It also keeps what a project calls others.
 */
public final class RespondHandler extends HttpFunction {

  /** The deployed function. */
  public RespondHandler() {
    this(Components.from(System::getenv));
  }

  /** The function on other components. */
  public RespondHandler(Components components) {
    super(
        components,
        routes(
            new Responding(components),
            new AnswerRoutes(new Keeping<>(components.answers())),
            new NameRoutes(new Keeping<>(components.stores().names()))));
  }

  private static List<Route> routes(Responding responding, AnswerRoutes answers, NameRoutes names) {
    return List.of(
        Route.writing(
            "PUT /v2/images/{image_id}/members/{member_id}", call -> answerOne(responding, call)),
        Route.writing("PUT /v1/cloudimages/members", call -> answerMany(responding, call)),
        Route.writing("PUT /v1/answers/{owner}", answers::set),
        Route.writing("DELETE /v1/answers/{owner}", answers::remove),
        Route.writing("PUT /v1/names/{project_id}", names::set),
        Route.writing("DELETE /v1/names/{project_id}", names::remove));
  }

  private static Response answerOne(Responding responding, Call call) {
    boolean plan = DryRun.isAskedFor(call.request());
    Answered answered = Answered.of(call.request().fields().withoutPlace());
    ImageId image = call.request().imageId();
    ProjectId recipient = call.request().memberId();
    Actor actor = call.caller().actor();
    if (plan) {
      return PlanResponse.ofOne(
          Results.of(responding.plan(List.of(image), recipient, answered, actor)));
    }
    return MemberResponse.of(
        Results.of(responding.respond(image, recipient, answered, actor, call.deadline())));
  }

  /** The answers of the project that the body names, which the token has to entitle to (R10). */
  private static Response answerMany(Responding responding, Call call) {
    boolean plan = DryRun.isAskedFor(call.request());
    Fields fields = call.request().fields().withoutPlace();
    Answered answered = Answered.of(fields);
    ProjectId recipient =
        fields.required("project_id", ProjectId::parse, Refusal.INVALID_PROJECT_ID);
    Actor actor = call.caller().actorFor(recipient);
    List<ImageId> images = BatchFields.images(fields);
    if (plan) {
      return PlanResponse.of(Results.of(responding.plan(images, actor.project(), answered, actor)));
    }
    return BatchResponse.of(
        Results.of(responding.respond(images, answered, actor, call.deadline())));
  }
}
