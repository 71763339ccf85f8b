package io.imageshare.rules.capacity;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.ManyShares;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.Locale;

/** Pages among few and many shares. */
final class Sizes extends Operations {
  private static final int SHOWN = 1_100;
  private static final int MOST_AT_ONCE = 10_000;

  private final ManyShares shares;

  Sizes(Cloud cloud, Measurements measurements) {
    super(cloud, measurements);
    this.shares = new ManyShares(cloud, owner);
  }

  @Override
  void measure() {
    received(50, Least.of(2, 54, 0).because("c"));
    received(5_000, Least.of(2, 1_068, 0).because("c"));
    received(50_000, Least.of(2, 1_068, 0).because("c"));
    members(50, Least.of(1, 4, 0).because("o"));
    members(5_000, Least.of(2, 323, 0).because("o"));
    members(50_000, Least.of(1, 1, 0).because("a"));
  }

  private void received(int size, Least counting) {
    Project busy = project();
    shares.write(busy, "pending", size, Math.min(size, SHOWN));
    measurements.measure(
        "page of 25 received, of " + in(size),
        Least.of(2, 27, 0).because("b"),
        () -> list(busy, "GET /v1/shares/received", "status=pending&limit=25"));
    measurements.measure(
        "summary, of " + in(size) + " pending",
        counting,
        () -> list(busy, "GET /v1/shares/summary", ""));
  }

  private void list(Project reader, String route, String query) {
    at(reader).asks(route).query(query).send().succeeds();
  }

  private void members(int size, Least all) {
    ImageId image = image();
    shares.writeMembers(image, size);
    measurements.measure(
        "page of 25 members, of " + in(size),
        Least.of(1, 2, 0).because("o"),
        () -> members(image, "limit=25").succeeds(),
        () -> membersInCloudForm(image, "limit=25").succeeds());
    measurements.measure(
        "all members, of " + in(size) + (size > MOST_AT_ONCE ? ": refused" : ""),
        all,
        () -> expected(size, members(image, "")),
        () -> expected(size, membersInCloudForm(image, "")));
  }

  private static void expected(int size, Answer answer) {
    if (size > MOST_AT_ONCE) {
      answer.isRefusedFor(Refusal.TOO_MANY_MEMBERS);
    } else {
      answer.succeeds();
    }
  }

  private Answer members(ImageId image, String query) {
    return at(owner).asks("GET /v2/images/{image_id}/members", image).query(query).send();
  }

  private Answer membersInCloudForm(ImageId image, String query) {
    return at(owner)
        .asks("GET /v1/{project_id}/cloudimages/{image_id}/members", image)
        .path("project_id", owner)
        .query(query)
        .send();
  }

  private static String in(int size) {
    return String.format(Locale.ROOT, "%,d", size);
  }
}
