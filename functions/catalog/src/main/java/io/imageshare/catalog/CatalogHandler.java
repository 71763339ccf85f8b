package io.imageshare.catalog;

import io.imageshare.catalog.records.Activating;
import io.imageshare.catalog.records.Changing;
import io.imageshare.catalog.records.Deleting;
import io.imageshare.catalog.records.ImageUpdater;
import io.imageshare.catalog.records.NewRecords;
import io.imageshare.catalog.records.Registering;
import io.imageshare.catalog.records.Replicating;
import io.imageshare.catalog.records.Retiring;
import io.imageshare.catalog.records.Uploading;
import io.imageshare.catalog.requests.TagRequests;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.Endpoint;
import io.imageshare.lambda.HttpFunction;
import io.imageshare.lambda.Ids;
import io.imageshare.lambda.Route;
import io.imageshare.store.ImageStore;
import java.time.Clock;
import java.util.List;

/**
 * The function that registers, changes, deletes and replicates images, retires them and takes them
 * out of use.
 */
public final class CatalogHandler extends HttpFunction {

  /** The deployed function. */
  public CatalogHandler() {
    this(Components.from(System::getenv));
  }

  /** The function on other components. */
  public CatalogHandler(Components components) {
    super(components, routes(components));
  }

  private static List<Route> routes(Components components) {
    ImageStore images = components.images();
    Ids ids = components.ids();
    Clock clock = components.clock();
    ImageUpdater updater = new ImageUpdater(components.shares(), clock);
    NewRecords records = new NewRecords(images, components.shares(), components.limits());
    Registering registering = new Registering(records, ids::image, clock);
    Changing changing = new Changing(updater, images, components.limits(), clock);
    Deleting deleting = new Deleting(updater, images, clock);
    Activating activating = new Activating(updater, images, clock);
    Retiring retiring = new Retiring(updater, images);
    Replicating replicating =
        new Replicating(updater, records, components.jobs(), ids::image, ids::job, clock);
    Endpoint upload = new UploadEndpoint(new Uploading(components.shares()));
    return List.of(
        Route.writing("POST /v2/images", new RegisterEndpoint(registering)),
        Route.writing("PATCH /v2/images/{image_id}", new ChangeEndpoint(changing)),
        Route.writing("PATCH /v2/cloudimages/{image_id}", new CloudChangeEndpoint(changing)),
        Route.writing("DELETE /v2/images/{image_id}", new ActionEndpoint(deleting::delete)),
        Route.writing(
            "POST /v2/images/{image_id}/actions/deactivate",
            new ActionEndpoint(activating::deactivate)),
        Route.writing(
            "POST /v2/images/{image_id}/actions/reactivate",
            new ActionEndpoint(activating::reactivate)),
        Route.writing("PUT /v1/images/{image_id}/retirement", new RetirementEndpoint(retiring)),
        Route.writing(
            "DELETE /v1/images/{image_id}/retirement", new ActionEndpoint(retiring::withdraw)),
        Route.writing(
            "PUT /v2/images/{image_id}/tags/{tag}", TagEndpoint.own(changing, TagRequests::adding)),
        Route.writing(
            "DELETE /v2/images/{image_id}/tags/{tag}",
            TagEndpoint.own(changing, TagRequests::removing)),
        Route.writing(
            "POST /v2/{project_id}/images/{image_id}/tags",
            TagEndpoint.ofPath(changing, TagRequests::keyed)),
        Route.writing(
            "DELETE /v2/{project_id}/images/{image_id}/tags/{key}",
            TagEndpoint.ofPath(changing, TagRequests::keyRemoved)),
        Route.writing(
            "POST /v2/{project_id}/images/{image_id}/tags/action",
            TagEndpoint.ofPath(changing, TagRequests::action)),
        Route.writing("PUT /v1/cloudimages/tags", TagEndpoint.own(changing, TagRequests::named)),
        Route.writing("PUT /v2/images/{image_id}/file", upload),
        Route.writing("PUT /v2/images/{image_id}/stage", upload),
        Route.writing("POST /v2/images/{image_id}/import", upload),
        Route.writing("POST /v1/cloudimages/{image_id}/copy", new CopyEndpoint(replicating)));
  }
}
