package io.imageshare.bench.scale;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.util.ArrayList;
import java.util.List;

/**
 * So many images of one project, each offered to one and the same other project; some of these
 * shares may be over.
 */
final class ManyReceived implements SizedScene {
  /** Images among them that are not shared, so that they can be. */
  private static final int SPARE = 16;

  private final Cloud cloud;
  private final Project owner;
  private final Project recipient;
  private final List<ImageId> spare = new ArrayList<>();
  private final ImageId middle;
  private final BulkSeeding seeding;

  /**
   * @param size at least {@value #SPARE}
   */
  ManyReceived(SqliteDatabase database, int size, Ended ended) {
    this.cloud = Cloud.of(database, BulkSeeding.NOW);
    this.owner = cloud.project("0b2c5f0e8d3a4c1b9e7f6a5d4c3b2a10");
    this.recipient = cloud.project("6f1a9c3e5b7d4e2f8a0c1b3d5e7f9a2b");
    this.seeding = new BulkSeeding(database);
    List<ImageId> middles = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      if (number % (size / SPARE) == 0) {
        spare.add(unshared());
      }
      ImageId image = shared(ended.includes(number));
      if (number == size / 2) {
        middles.add(image);
      }
    }
    seeding.flush();
    this.middle = middles.get(0);
  }

  private ImageId unshared() {
    Image image = seeding.image(new ProjectId(owner.id()), 0, false);
    seeding.write(image);
    return image.id();
  }

  private ImageId shared(boolean isOver) {
    Image image = seeding.image(new ProjectId(owner.id()), 1, isOver);
    seeding.write(image);
    seeding.offer(image, new ProjectId(recipient.id()), isOver);
    return image.id();
  }

  @Override
  public Cloud cloud() {
    return cloud;
  }

  @Override
  public List<Step> steps(int round) {
    ImageId image = spare.get(round % spare.size());
    List<Step> steps = new ArrayList<>(new Life(owner, recipient, image).steps());
    String after = "&marker=" + middle;
    steps.add(new Step("25 received, first page", received("")));
    steps.add(new Step("25 received, in the middle", received(after)));
    steps.add(new Step("summary", recipient.asks("GET /v1/shares/summary")));
    steps.add(new Step("25 images of one's own, first page", owned("")));
    steps.add(new Step("25 images of one's own, in the middle", owned(after)));
    return steps;
  }

  private Call received(String marker) {
    return recipient.asks("GET /v1/shares/received").query("status=pending&limit=25" + marker);
  }

  private Call owned(String marker) {
    return owner.asks("GET /v2/images").query("limit=25" + marker);
  }
}
