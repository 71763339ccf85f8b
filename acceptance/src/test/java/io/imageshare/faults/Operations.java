package io.imageshare.faults;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.rules.cloud.SampleEvents;
import io.imageshare.rules.cloud.SampleRecords;
import java.time.Duration;
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

  private static final Duration DAY = Duration.ofDays(1);

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
        new Operation("offer many under terms", Operations::register, Operations::offeringUntil),
        new Operation(
            "offer to who answers before", Operations::answerBefore, Operations::offering),
        new Operation(
            "plan to offer many",
            Operations::register,
            cloud -> offering(cloud).query("dry_run=true")),
        new Operation(
            "accept in the place of what is over", Operations::fill, Operations::accepting, true),
        new Operation("stop many", Operations::offer, Operations::stopping),
        new Operation("accept many", Operations::offer, cloud -> responding(cloud, "accepted")),
        new Operation("reject many", Operations::accept, cloud -> responding(cloud, "rejected")),
        new Operation("set recipients", Operations::offer, Operations::setting),
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

  private static Call offeringUntil(Cloud cloud) {
    return owner(cloud)
        .asks("POST /v1/cloudimages/members")
        .body(
            "{'images':%s,'projects':%s,'expires_at':'%s','answer_by':'%s'}",
            list(IMAGES), list(RECIPIENTS), "2999-01-01T00:00:00Z", "2998-01-01T00:00:00Z");
  }

  /** Has the first recipients say that they accept and reject what they will be offered. */
  private static void answerBefore(Cloud cloud) {
    register(cloud);
    cloud.project(RECIPIENTS.get(0)).answersBefore(SampleRecords.OWNER, "accept").succeeds();
    cloud.project(RECIPIENTS.get(1)).answersBefore("default", "reject").succeeds();
  }

  /** Has all places of an image be taken by shares that are over. */
  private static void fill(Cloud cloud) {
    owner(cloud)
        .asks("POST /v2/images")
        .claim("scope", "image.admin")
        .body("{'id':'%s','name':'ubuntu','kind':'full_ecs'}", SampleRecords.IMAGE)
        .send()
        .succeeds();
    Project recipient = cloud.project(SampleRecords.RECIPIENT);
    owner(cloud).shares(SampleRecords.IMAGE, recipient).succeeds();
    String end = cloud.clock().instant().plus(DAY).toString();
    for (String name : RECIPIENTS.subList(1, 1 + Limits.DEFAULTS.fullEcsRecipients())) {
      Project other = cloud.project(name);
      owner(cloud)
          .shares(SampleRecords.IMAGE, other, ",'expires_at':'%s'".formatted(end))
          .succeeds();
      other.accepts(SampleRecords.IMAGE).succeeds();
    }
    cloud.clock().advance(DAY);
  }

  private static Call accepting(Cloud cloud) {
    return cloud
        .project(SampleRecords.RECIPIENT)
        .asks("PUT /v2/images/{image_id}/members/{member_id}", SampleRecords.IMAGE)
        .path("member_id", SampleRecords.RECIPIENT)
        .body("{'status':'accepted'}");
  }

  private static Call stopping(Cloud cloud) {
    return pairs(owner(cloud).asks("DELETE /v1/cloudimages/members"));
  }

  private static Call pairs(Call call) {
    return call.body("{'images':%s,'projects':%s}", list(IMAGES), list(RECIPIENTS));
  }

  /**
   * As many changes as one transaction takes: of more, the answer to a repetition tells what was
   * left.
   */
  private static Call setting(Cloud cloud) {
    return owner(cloud)
        .asks("PUT /v1/images/{image_id}/recipients", SampleRecords.IMAGE)
        .body(
            "{'recipients':[{'project_id':'%s'},{'project_id':'recipient-1'},{'project_id':'another'}]}",
            SampleRecords.RECIPIENT);
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
