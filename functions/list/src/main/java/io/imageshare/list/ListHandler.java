package io.imageshare.list;

import io.imageshare.lambda.Components;
import io.imageshare.lambda.HttpFunction;
import io.imageshare.lambda.Route;
import io.imageshare.list.account.Answers;
import io.imageshare.list.account.Events;
import io.imageshare.list.account.Jobs;
import io.imageshare.list.account.Names;
import io.imageshare.list.account.Quotas;
import io.imageshare.list.discovery.Information;
import io.imageshare.list.discovery.NoRoute;
import io.imageshare.list.discovery.OsVersions;
import io.imageshare.list.discovery.Schemas;
import io.imageshare.list.discovery.Tasks;
import io.imageshare.list.discovery.Versions;
import io.imageshare.list.images.ImageLists;
import io.imageshare.list.images.ImageTags;
import io.imageshare.list.images.OneImage;
import io.imageshare.list.members.CloudMembers;
import io.imageshare.list.members.Members;
import io.imageshare.list.shares.Shares;
import java.util.List;

/** The function that reads: images, shares, jobs and quotas, and what the API is. */
public final class ListHandler extends HttpFunction {

  /** The deployed function. */
  public ListHandler() {
    this(Components.from(System::getenv));
  }

  /** The function on other components. */
  public ListHandler(Components components) {
    super(components, routes(components));
  }

  private static List<Route> routes(Components components) {
    ImageLists images = new ImageLists(components.shares());
    OneImage image = new OneImage(components.shares());
    ImageTags tags = new ImageTags(image, components.shares());
    Members members = new Members(components.shares());
    Shares shares = new Shares(components.shares());
    CloudMembers cloudMembers = new CloudMembers(components.shares());
    Jobs jobs = new Jobs(components.jobs());
    Quotas quotas = new Quotas(components.images(), components.shares(), components.limits());
    return List.of(
        Route.reading("GET /v2/images", images::imageApi),
        Route.reading("GET /v2/cloudimages", images::cloudImages),
        Route.reading("GET /v2/images/{image_id}", image::read),
        Route.reading("GET /v2/images/{image_id}/file", image::file),
        Route.reading("GET /v2/{project_id}/images/{image_id}/tags", tags::ofImage),
        Route.reading("GET /v1/cloudimages/tags", tags::ofProject),
        Route.reading("GET /v2/images/{image_id}/members", members::list),
        Route.reading("GET /v2/images/{image_id}/members/{member_id}", members::one),
        Route.reading("GET /v1/{project_id}/cloudimages/{image_id}/members", cloudMembers::list),
        Route.reading(
            "GET /v1/{project_id}/cloudimages/{image_id}/members/{member_id}", cloudMembers::one),
        Route.reading("GET /v2/schemas/{name}", new Schemas()::answer),
        Route.open("GET /", Versions::choices),
        Route.open("GET /versions", Versions::list),
        Route.open("GET /v2", Versions::list),
        Route.open("GET /v2/", Versions::list),
        Route.reading("GET /v2/info/import", Information::importMethods),
        Route.reading("GET /v2/info/stores", Information::stores),
        Route.reading("GET /v2/tasks", Tasks::list),
        Route.reading("GET /v2/tasks/{task_id}", Tasks::one),
        Route.reading("GET /v1/cloudimages/os_version", OsVersions::list),
        Route.reading("GET /v1/{project_id}/jobs/{job_id}", jobs::ofProject),
        Route.reading("GET /v1/cloudimages/job/{job_id}", jobs::own),
        Route.reading("GET /v1/cloudimages/quota", quotas::own),
        Route.reading("GET /v1/{project_id}/cloudimages/quota", quotas::ofProject),
        Route.reading("GET /v1/shares/received", shares::received),
        Route.reading("GET /v1/shares/given", shares::given),
        Route.reading("GET /v1/shares/summary", shares::summary),
        Route.reading("GET /v1/events", new Events(components.events())::own),
        Route.reading("GET /v1/answers", new Answers(components.answers())::own),
        Route.reading("GET /v1/names", new Names(components.stores().names())::own),
        Route.open("$default", NoRoute::answer));
  }
}
