package io.imageshare.share;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Warning;
import io.imageshare.http.Fields;
import io.imageshare.http.Response;
import io.imageshare.http.WarningHeader;
import io.imageshare.lambda.BatchResponse;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.HttpFunction;
import io.imageshare.lambda.MemberResponse;
import io.imageshare.lambda.Route;
import io.imageshare.sharing.ShareOutcome;
import java.util.List;

/** The function that offers images: one to one project, or many to many. */
public final class ShareHandler extends HttpFunction {

  /** The deployed function. */
  public ShareHandler() {
    this(Components.from(System::getenv));
  }

  /** The function on other components. */
  public ShareHandler(Components components) {
    super(components, routes(new Offering(components)));
  }

  private static List<Route> routes(Offering offering) {
    return List.of(
        Route.writing("POST /v2/images/{image_id}/members", call -> offerOne(offering, call)),
        Route.writing("POST /v1/cloudimages/members", call -> offerMany(offering, call)));
  }

  /** The member; 409 if it is one already. The owner is warned of what it discloses (R6). */
  private static Response offerOne(Offering offering, Call call) {
    ProjectId recipient =
        call.request()
            .fields()
            .withoutPlace()
            .required("member", ProjectId::parse, Refusal.INVALID_PROJECT_ID);
    ShareOutcome outcome =
        offering.offer(call.request().imageId(), recipient, call.caller().actor(), call.deadline());
    return MemberResponse.of(outcome, Refusal.ALREADY_SHARED)
        .with(WarningHeader.NAME, Warning.DISCLOSURE.sentence());
  }

  private static Response offerMany(Offering offering, Call call) {
    Fields fields = call.request().fields().withoutPlace();
    return BatchResponse.of(
        offering.offer(fields.images(), fields.projects(), call.caller().actor(), call.deadline()));
  }
}
