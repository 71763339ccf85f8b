package io.imageshare.bench.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.domain.Image;
import io.imageshare.domain.ProjectId;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** One image that is offered to so many projects; some of these shares may be over. */
final class ManyMembers implements SizedScene {
  /** The most members that are listed without pages. */
  private static final int MOST_AT_ONCE = 10_000;

  private final Cloud cloud;
  private final Project owner;
  private final BulkSeeding seeding;
  private final int size;
  private final Ended ended;
  private final Image image;

  ManyMembers(SqliteDatabase database, int size, Ended ended) {
    this.cloud = Cloud.of(database, BulkSeeding.NOW);
    this.owner = cloud.project("owner");
    this.seeding = new BulkSeeding(database);
    this.size = size;
    this.ended = ended;
    this.image = seeding.image(new ProjectId(owner.id()), size, ended.any());
    seeding.write(image);
    for (int number = 0; number < size; number++) {
      seeding.offer(image, project(number), ended.includes(number));
    }
    seeding.flush();
  }

  /** IDs as long as most clouds have them, in their order. */
  private static ProjectId project(int number) {
    return new ProjectId("%032x".formatted(number));
  }

  @Override
  public Cloud cloud() {
    return cloud;
  }

  @Override
  public List<Step> steps(int round) {
    Project recipient = cloud.project("recipient-" + round);
    List<Step> steps = new ArrayList<>(new Life(owner, recipient, image.id()).steps());
    steps.add(
        new Step("read it as its owner", owner.asks("GET /v2/images/{image_id}", image.id())));
    steps.add(
        new Step(
            "plan an offer", new Life(owner, recipient, image.id()).offer().query("dry_run=true")));
    steps.add(new Step("25 members, first page", members("limit=25")));
    steps.add(new Step("25 members, in the middle", members("limit=25&marker=" + middle())));
    if (!ended.any()) {
      // It tidies up what is over, and nothing brings that back.
      steps.add(
          new Step(
              "delete the image",
              owner.asks("DELETE /v2/images/{image_id}", image.id()),
              () -> seeding.restore(image)));
    }
    if (size <= MOST_AT_ONCE) {
      steps.add(new Step("all members", members("")));
    }
    return steps;
  }

  private Call members(String query) {
    return owner.asks("GET /v2/images/{image_id}/members", image.id()).query(query);
  }

  private String middle() {
    byte[] project = project(size / 2).value().getBytes(UTF_8);
    return Base64.getEncoder().withoutPadding().encodeToString(project);
  }
}
