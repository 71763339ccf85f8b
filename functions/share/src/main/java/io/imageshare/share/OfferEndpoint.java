package io.imageshare.share;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Warning;
import io.imageshare.http.BatchFields;
import io.imageshare.http.DryRun;
import io.imageshare.http.Fields;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Response;
import io.imageshare.http.ShareFields;
import io.imageshare.http.WarningHeader;
import io.imageshare.lambda.BatchResponse;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.MemberResponse;
import io.imageshare.lambda.PlanResponse;
import io.imageshare.lambda.Results;
import io.imageshare.usecase.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Offers of images: one to one project, many to many, and their terms. */
final class OfferEndpoint {
  private final Offering offering;

  OfferEndpoint(Offering offering) {
    this.offering = offering;
  }

  /** The member; 409 if it is one already. The owner is warned of what it discloses (R6). */
  Response one(Call call) {
    boolean plan = DryRun.isAskedFor(call.request());
    Fields fields = call.request().fields().withoutPlace();
    ProjectId recipient = fields.required("member", ProjectId::parse, Refusal.INVALID_PROJECT_ID);
    ImageId image = call.request().imageId();
    Terms terms = ShareFields.terms(fields, call.now());
    Actor actor = call.caller().actor();
    if (plan) {
      return PlanResponse.ofOne(
              Results.of(offering.planOffer(List.of(image), List.of(recipient), terms, actor)),
              Refusal.ALREADY_SHARED)
          .with(WarningHeader.NAME, Warning.DISCLOSURE.sentence());
    }
    Outcome<Optional<Share>> outcome =
        offering.offer(image, recipient, terms, actor, call.deadline());
    return MemberResponse.of(Results.of(outcome, Refusal.ALREADY_SHARED))
        .with(WarningHeader.NAME, Warning.DISCLOSURE.sentence());
  }

  /** The share under its new terms, also if they are those that it had. */
  Response changeTerms(Call call) {
    boolean plan = DryRun.isAskedFor(call.request());
    ProjectId recipient =
        ProjectId.parse(call.request().pathParameter("project_id"))
            .orElseThrow(() -> new RefusedException(Refusal.SHARE_NOT_FOUND));
    ImageId image = call.request().imageId();
    UnaryOperator<Terms> change = TermsBody.change(call.request().fields());
    Actor actor = call.caller().actor();
    if (plan) {
      return PlanResponse.ofOne(Results.of(offering.planChange(image, recipient, change, actor)));
    }
    return MemberResponse.of(
        Results.of(offering.change(image, recipient, change, actor, call.deadline())));
  }

  /** Where the finished job is to be queried; one result a pair, if it is only planned. */
  Response many(Call call) {
    boolean plan = DryRun.isAskedFor(call.request());
    Fields fields = call.request().fields().withoutPlace();
    List<ImageId> images = BatchFields.images(fields);
    List<ProjectId> recipients = BatchFields.projects(fields);
    Terms terms = ShareFields.terms(fields, call.now());
    Actor actor = call.caller().actor();
    if (plan) {
      return PlanResponse.of(Results.of(offering.planOffer(images, recipients, terms, actor)));
    }
    return BatchResponse.of(
        Results.of(offering.offer(images, recipients, terms, actor, call.deadline())));
  }
}
