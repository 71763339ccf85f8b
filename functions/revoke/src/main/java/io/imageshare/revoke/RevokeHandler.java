package io.imageshare.revoke;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.http.BatchFields;
import io.imageshare.http.DryRun;
import io.imageshare.http.Fields;
import io.imageshare.http.Response;
import io.imageshare.http.ShareFields;
import io.imageshare.lambda.BatchResponse;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.HttpFunction;
import io.imageshare.lambda.MemberResponse;
import io.imageshare.lambda.PlanResponse;
import io.imageshare.lambda.Results;
import io.imageshare.lambda.Route;
import io.imageshare.usecase.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    boolean plan = DryRun.isAskedFor(call.request());
    ImageId image = call.request().imageId();
    ProjectId recipient = call.request().memberId();
    @Nullable String reason =
        call.request().optionalFields().flatMap(ShareFields::reason).orElse(null);
    Actor actor = call.caller().actor();
    if (plan) {
      return PlanResponse.ofOne(
          Results.of(stopping.plan(List.of(image), List.of(recipient), reason, actor)),
          Refusal.SHARE_NOT_FOUND);
    }
    Outcome<Optional<Share>> outcome =
        stopping.stop(image, recipient, reason, actor, call.deadline());
    return MemberResponse.of(Results.of(outcome, Refusal.SHARE_NOT_FOUND));
  }

  private static Response stopMany(Stopping stopping, Call call) {
    boolean plan = DryRun.isAskedFor(call.request());
    Fields fields = call.request().fields().withoutPlace();
    List<ImageId> images = BatchFields.images(fields);
    List<ProjectId> recipients = BatchFields.projects(fields);
    @Nullable String reason = ShareFields.reason(fields).orElse(null);
    Actor actor = call.caller().actor();
    if (plan) {
      return PlanResponse.of(Results.of(stopping.plan(images, recipients, reason, actor)));
    }
    return BatchResponse.of(
        Results.of(stopping.stop(images, recipients, reason, actor, call.deadline())));
  }
}
