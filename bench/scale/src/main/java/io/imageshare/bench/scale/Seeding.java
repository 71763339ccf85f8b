package io.imageshare.bench.scale;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore;
import io.imageshare.store.ShareStore;
import io.imageshare.store.dynamodb.DynamoDbStores;
import io.imageshare.store.dynamodb.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes more records than could be made by asking the service: those that its own store makes, but
 * in bulk. Only the number of images that a project owns is not kept.
 */
final class Seeding {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final ImageDescription DESCRIPTION =
      new ImageDescription(
          "ubuntu-24.04",
          "qcow2",
          "bare",
          2_361_393_152L,
          10_737_418_240L,
          10,
          1_024,
          List.of("linux", "lts"),
          Map.of("os_distro", "ubuntu", "os_version", "24.04"));

  private final Instant now;
  private final BulkWrites writes;
  private final ImageStore images;
  private final ShareStore shares;
  private long made;

  Seeding(Cloud cloud) {
    this.now = cloud.clock().instant();
    this.writes = new BulkWrites(cloud.client(), cloud.table());
    DynamoDbStores stores =
        new DynamoDbStores(
            writes.client(cloud.client()),
            cloud.table(),
            new Region(cloud.region()),
            Duration.ofDays(1),
            Pause.sleeping());
    this.images = stores.images();
    this.shares = stores.shares();
  }

  /** An image with so many shares, newer than all that were made before; nothing is written. */
  Image image(ProjectId owner, long shareCount) {
    made++;
    ImageId id =
        new ImageId(new UUID(0x0190_0000_0000_7000L + (made << 16), Long.MIN_VALUE).toString());
    return new Image(
        id,
        owner,
        ImageKind.SYSTEM_DISK,
        ImageStatus.ACTIVE,
        false,
        false,
        false,
        DESCRIPTION,
        null,
        shareCount,
        0,
        1,
        now,
        now);
  }

  /** Writes the image, without its shares. */
  void write(Image image) {
    images.create(image, null, null, Limits.DEFAULTS, Deadline.in(PATIENCE));
  }

  /** Writes what is there of the image after it was deleted, beside its shares. */
  void writeDeleted(Image image) {
    images.delete(image, now, Deadline.in(PATIENCE));
  }

  /** Writes a pending share, which the image has to count. */
  void offer(Image image, ProjectId recipient) {
    Share share = Share.offered(image.id(), recipient, now);
    shares.commit(
        new Standing(image, Map.of()),
        List.of(new Transition(null, share)),
        Limits.DEFAULTS,
        Deadline.in(PATIENCE));
  }

  /** Writes what is not written yet. */
  void flush() {
    writes.flush();
  }
}
