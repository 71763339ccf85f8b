package io.imageshare.share;

import io.imageshare.lambda.Components;
import io.imageshare.lambda.HttpFunction;
import io.imageshare.lambda.Route;
import java.util.List;

/**
 * The function that offers images: one to one project, many to many, or by saying who shall have
 * one.
 */
public final class ShareHandler extends HttpFunction {

  /** The deployed function. */
  public ShareHandler() {
    this(Components.from(System::getenv));
  }

  /** The function on other components. */
  public ShareHandler(Components components) {
    super(
        components,
        routes(
            new OfferEndpoint(new Offering(components)),
            new RecipientsEndpoint(new SettingRecipients(components))));
  }

  private static List<Route> routes(OfferEndpoint offers, RecipientsEndpoint recipients) {
    return List.of(
        Route.writing("POST /v2/images/{image_id}/members", offers::one),
        Route.writing("POST /v1/cloudimages/members", offers::many),
        Route.writing("PATCH /v1/shares/{image_id}/{project_id}", offers::changeTerms),
        Route.reading("GET /v1/images/{image_id}/recipients", recipients::read),
        Route.writing("PUT /v1/images/{image_id}/recipients", recipients::set));
  }
}
