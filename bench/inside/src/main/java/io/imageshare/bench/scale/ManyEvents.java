package io.imageshare.bench.scale;

import io.imageshare.domain.Image;
import io.imageshare.domain.ProjectId;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import java.util.List;

/** So many events in the feeds of an owner and a recipient. */
final class ManyEvents implements SizedScene {
  private static final int PAGE = 50;

  private final Cloud cloud;
  private final Project recipient;
  private final int size;

  ManyEvents(SqliteDatabase database, int size) {
    this.cloud = Cloud.of(database, BulkSeeding.NOW);
    this.recipient = cloud.project("6f1a9c3e5b7d4e2f8a0c1b3d5e7f9a2b");
    this.size = size;
    BulkSeeding seeding = new BulkSeeding(database);
    Image image = seeding.image(new ProjectId("0b2c5f0e8d3a4c1b9e7f6a5d4c3b2a10"), 0, false);
    seeding.write(image);
    for (int number = 0; number < size; number++) {
      seeding.offered(image, new ProjectId(recipient.id()));
    }
    seeding.flush();
  }

  @Override
  public Cloud cloud() {
    return cloud;
  }

  @Override
  public List<Step> steps(int round) {
    return List.of(
        new Step("50 events, the oldest", events("")),
        new Step("50 events, in the middle", events("&after=" + (size - PAGE) / 2)),
        new Step("50 events, the newest", events("&after=" + (size - PAGE))));
  }

  private Call events(String after) {
    return recipient.asks("GET /v1/events").query("limit=" + PAGE + after);
  }
}
