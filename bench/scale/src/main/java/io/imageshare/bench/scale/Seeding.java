package io.imageshare.bench.scale;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.local.sqlite.BulkWrites;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.rules.cloud.Cloud;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes more records than could be made by asking the service, but the same, in bulk. */
final class Seeding {
  /** When the services' clocks start. */
  static final Instant NOW = Instant.parse("2026-11-03T12:00:00Z");

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

  private final BulkWrites writes;
  private long made;

  Seeding(SqliteDatabase database) {
    this.writes = new BulkWrites(database, new Region(Cloud.REGION));
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
        ImageSettings.PLAIN,
        false,
        DESCRIPTION,
        null,
        shareCount,
        0,
        1,
        NOW,
        NOW);
  }

  /** Writes the image, without its shares. */
  void write(Image image) {
    writes.image(image);
  }

  /** Writes what is there of the image after it was deleted, beside its shares. */
  void writeDeleted(Image image) {
    writes.image(image);
    writes.delete(image, NOW);
  }

  /** Writes the image as it was before it was deleted. */
  void restore(Image image) {
    writes.restore(image);
    flush();
  }

  /** Writes a pending share, which the image has to count. */
  void offer(Image image, ProjectId recipient) {
    writes.share(Share.offered(image.id(), recipient, NOW));
  }

  /** Writes what is not written yet. */
  void flush() {
    writes.flush();
  }
}
