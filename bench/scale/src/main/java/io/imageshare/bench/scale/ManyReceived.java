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

/** So many images of one project, each offered to one and the same other project. */
final class ManyReceived implements Scene {
  /** Images among them that are not shared, so that they can be. */
  private static final int SPARE = 16;

  private final Cloud cloud;
  private final Project owner;
  private final Project recipient;
  private final List<ImageId> spare = new ArrayList<>();
  private final ImageId middle;

  /**
   * @param size at least {@value #SPARE}
   */
  ManyReceived(SqliteDatabase database, int size) {
    this.cloud = Cloud.of(database, Seeding.NOW);
    this.owner = cloud.project("0b2c5f0e8d3a4c1b9e7f6a5d4c3b2a10");
    this.recipient = cloud.project("6f1a9c3e5b7d4e2f8a0c1b3d5e7f9a2b");
    Seeding seeding = new Seeding(database);
    List<ImageId> middles = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      if (number % (size / SPARE) == 0) {
        spare.add(write(seeding, 0));
      }
      ImageId image = write(seeding, 1);
      if (number == size / 2) {
        middles.add(image);
      }
    }
    seeding.flush();
    this.middle = middles.get(0);
  }

  private ImageId write(Seeding seeding, int shares) {
    Image image = seeding.image(new ProjectId(owner.id()), shares);
    seeding.write(image);
    if (shares > 0) {
      seeding.offer(image, new ProjectId(recipient.id()));
    }
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
