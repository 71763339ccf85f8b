package io.imageshare.bench.cost;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A request whose cost is measured, with what it finds in the table. */
public enum Operation {
  ACCESS(
      cloud -> {
        ImageId image = offered(cloud, 1);
        recipient(cloud).accepts(image).succeeds();
        return recipient(cloud)
            .asks("POST /v1/images/{image_id}/access", image)
            .body("{'action':'create_server'}");
      }),
  READ_IMAGE(cloud -> recipient(cloud).asks("GET /v2/images/{image_id}", offered(cloud, 1))),
  READ_SHARE(
      cloud ->
          recipient(cloud)
              .asks("GET /v2/images/{image_id}/members/{member_id}", offered(cloud, 1))
              .path("member_id", recipient(cloud))),
  OFFER(
      cloud ->
          owner(cloud)
              .asks("POST /v2/images/{image_id}/members", owner(cloud).registers("system_disk"))
              .body("{'member':'%s'}", recipient(cloud))),
  ACCEPT(
      cloud ->
          recipient(cloud)
              .asks("PUT /v2/images/{image_id}/members/{member_id}", offered(cloud, 1))
              .path("member_id", recipient(cloud))
              .body("{'status':'accepted'}")),
  STOP(
      cloud ->
          owner(cloud)
              .asks("DELETE /v2/images/{image_id}/members/{member_id}", offered(cloud, 1))
              .path("member_id", recipient(cloud))),
  OFFER_33(
      cloud ->
          owner(cloud)
              .asks("POST /v1/cloudimages/members")
              .body(
                  "{'images':['%s'],'projects':%s}",
                  owner(cloud).registers("system_disk"), ids(projects(cloud, 33)))),
  MEMBERS_100(cloud -> owner(cloud).asks("GET /v2/images/{image_id}/members", offered(cloud, 100))),
  RECEIVED_25(
      cloud -> {
        IntStream.range(0, 26).forEach(image -> offered(cloud, 1));
        return recipient(cloud).asks("GET /v1/shares/received").query("status=pending&limit=25");
      }),
  REGISTER(
      cloud -> owner(cloud).asks("POST /v2/images").body("{'name':'one','kind':'system_disk'}")),
  DELETE(cloud -> owner(cloud).asks("DELETE /v2/images/{image_id}", offered(cloud, 1)));

  @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
  private final Function<Cloud, Call> prepare;

  Operation(Function<Cloud, Call> prepare) {
    this.prepare = prepare;
  }

  /** Writes what the request is to find, and gives the request. */
  Call prepare(Cloud cloud) {
    return prepare.apply(cloud);
  }

  private static Project owner(Cloud cloud) {
    return cloud.project("owner");
  }

  private static Project recipient(Cloud cloud) {
    return cloud.project("recipient");
  }

  /** An image that is offered to so many projects, one of them the recipient. */
  private static ImageId offered(Cloud cloud, int count) {
    ImageId image = owner(cloud).registers("system_disk");
    owner(cloud).shares(image, recipient(cloud)).succeeds();
    if (count > 1) {
      owner(cloud).job(owner(cloud).shares(List.of(image), projects(cloud, count - 1)));
    }
    return image;
  }

  private static List<Project> projects(Cloud cloud, int count) {
    return Stream.generate(cloud::project).limit(count).toList();
  }

  private static String ids(List<Project> projects) {
    return projects.stream().map(project -> "'" + project + "'").toList().toString();
  }
}
