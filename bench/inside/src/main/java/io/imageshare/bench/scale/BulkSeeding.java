package io.imageshare.bench.scale;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Event;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.local.sqlite.BulkWrites;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.testkit.AnImage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes more records than could be made by asking the service, but the same, in bulk. */
final class BulkSeeding {
  /** When the services' clocks start. */
  static final Instant NOW = Instant.parse("2026-11-03T12:00:00Z");

  /** When shares were offered, and when some of them ended. */
  private static final Instant OFFERED = NOW.minus(Duration.ofDays(2));

  private static final Instant ENDED = NOW.minus(Duration.ofDays(1));
  private static final Terms UNTIL_ENDED = Terms.NONE.until(ENDED, null);

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

  BulkSeeding(SqliteDatabase database) {
    this.writes = new BulkWrites(database, new Region(Cloud.REGION));
  }

  /**
   * An image with so many shares, newer than all that were made before; nothing is written.
   *
   * @param ended whether some of the shares are over and not tidied up
   */
  Image image(ProjectId owner, long shareCount, boolean ended) {
    made++;
    ImageId id =
        new ImageId(new UUID(0x0190_0000_0000_7000L + (made << 16), Long.MIN_VALUE).toString());
    return AnImage.of(id, owner)
        .described(DESCRIPTION)
        .counting(shareCount, 0)
        .nextEnd(ended ? ENDED : null)
        .at(OFFERED)
        .build();
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

  /**
   * Writes a pending share, which the image has to count.
   *
   * @param isOver whether it is over and not tidied up
   */
  void offer(Image image, ProjectId recipient, boolean isOver) {
    Terms terms = isOver ? UNTIL_ENDED : Terms.NONE;
    writes.share(Share.offered(image.id(), recipient, terms, OFFERED));
  }

  /** Writes that a share was offered, as both sides read it. */
  void offered(Image image, ProjectId recipient) {
    Share share = Share.offered(image.id(), recipient, Terms.NONE, OFFERED);
    Transition offer = new Transition(null, share);
    Event.of(offer, image, OFFERED, new Actor(image.owner(), false, "user-1"))
        .forEach(writes::event);
  }

  /** Writes what is not written yet. */
  void flush() {
    writes.flush();
  }
}
