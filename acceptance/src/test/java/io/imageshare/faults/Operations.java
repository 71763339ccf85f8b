package io.imageshare.faults;

import io.imageshare.domain.ImageId;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.rules.cloud.SampleEvents;
import io.imageshare.rules.cloud.SampleRecords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that is asked for by way of the table: each route once, and what takes many calls. */
final class Operations {
  private static final List<ImageId> IMAGES =
      List.of(SampleRecords.IMAGE, new ImageId("0192f0c1-7a10-7c3e-8f21-5b6d7e8f9a0c"));

  /** More than one transaction takes, the recipient of the sample events among them. */
  private static final List<String> RECIPIENTS =
      Stream.concat(
              Stream.of(SampleRecords.RECIPIENT),
              IntStream.range(1, 34).mapToObj(number -> "recipient-" + number))
          .toList();

  private static final Set<String> OF_EACH_KIND =
      Set.of(
          "POST /v1/images/{image_id}/access",
          "POST /v2/images/{image_id}/members",
          "PUT /v2/images/{image_id}/members/{member_id}",
          "GET /v2/images/{image_id}/members",
          "offer many");

  private static final Set<String> OF_NO_RECORD =
      Set.of(
          "GET /",
          "GET /versions",
          "GET /v2",
          "GET /v2/",
          "GET /v2/schemas/{name}",
          "GET /v2/info/import",
          "GET /v2/info/stores",
          "GET /v2/tasks",
          "GET /v2/tasks/{task_id}",
          "GET /v1/cloudimages/os_version");

  private Operations() {}

  static Stream<Operation> all() {
    Stream<Operation> samples =
        SampleEvents.all().keySet().stream()
            .filter(Operations::isOfTheTable)
            .map(Operation::sample);
    return Stream.concat(samples, large());
  }

  /** One to read, one to change, one to list, and many at once. */
  static Stream<Operation> ofEachKind() {
    return all().filter(operation -> OF_EACH_KIND.contains(operation.name()));
  }

  /** Has two images be offered to 34 projects, by the owner of the sample events. */
  private static void offer(Cloud cloud) {
    register(cloud);
    offering(cloud).send().succeeds();
  }

  private static boolean isOfTheTable(String route) {
    return !route.startsWith("GET /console") && !OF_NO_RECORD.contains(route);
  }

  private static Stream<Operation> large() {
    return Stream.of(
        new Operation("offer many", Operations::register, Operations::offering),
        new Operation("stop many", Operations::offer, Operations::stopping),
        new Operation("accept many", Operations::offer, cloud -> responding(cloud, "accepted")),
        new Operation("reject many", Operations::accept, cloud -> responding(cloud, "rejected")),
        new Operation("delete what is shared", Operations::offer, Operations::deleting),
        new Operation("list all", Operations::accept, Operations::listing));
  }

  private static Project owner(Cloud cloud) {
    return cloud.project(SampleRecords.OWNER);
  }

  private static void register(Cloud cloud) {
    for (ImageId image : IMAGES) {
      owner(cloud)
          .asks("POST /v2/images")
          .claim("scope", "image.admin")
          .body("{'id':'%s','name':'ubuntu'}", image)
          .send()
          .succeeds();
    }
  }

  private static void accept(Cloud cloud) {
    offer(cloud);
    responding(cloud, "accepted").send().succeeds();
  }

  private static Call offering(Cloud cloud) {
    return pairs(owner(cloud).asks("POST /v1/cloudimages/members"));
  }

  private static Call stopping(Cloud cloud) {
    return pairs(owner(cloud).asks("DELETE /v1/cloudimages/members"));
  }

  private static Call pairs(Call call) {
    return call.body("{'images':%s,'projects':%s}", list(IMAGES), list(RECIPIENTS));
  }

  private static Call responding(Cloud cloud, String status) {
    return cloud
        .project(SampleRecords.RECIPIENT)
        .asks("PUT /v1/cloudimages/members")
        .body(
            "{'images':%s,'project_id':'%s','status':'%s'}",
            list(IMAGES), SampleRecords.RECIPIENT, status);
  }

  private static Call deleting(Cloud cloud) {
    return owner(cloud).asks("DELETE /v2/images/{image_id}", SampleRecords.IMAGE);
  }

  private static Call listing(Cloud cloud) {
    return cloud
        .project(SampleRecords.RECIPIENT)
        .asks("GET /v2/images")
        .query("member_status=all&limit=1");
  }

  private static String list(List<?> items) {
    return items.stream().map(item -> "'" + item + "'").collect(Collectors.joining(",", "[", "]"));
  }
}
