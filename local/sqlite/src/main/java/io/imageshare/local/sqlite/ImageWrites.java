package io.imageshare.local.sqlite;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.Region;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;

/** Writes images within a transaction. */
record ImageWrites(Session session, Region region) {
  private static final String INSERT =
      "INSERT INTO image (region, id, owner, kind, status, public, encrypted, protected, name,"
          + " disk_format, container_format, size, virtual_size, min_disk, min_ram, tags,"
          + " properties, source, shares, accepted, edition, created, updated)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** All that an owner can change, and nothing else, the counts above all. */
  private static final String EDIT =
      "UPDATE image SET status = ?, protected = ?, name = ?, disk_format = ?,"
          + " container_format = ?, size = ?, virtual_size = ?, min_disk = ?, min_ram = ?,"
          + " tags = ?, properties = ?, edition = ?, updated = ?"
          + " WHERE region = ? AND id = ? AND edition = ?";

  private static final String REMOVE =
      "DELETE FROM image WHERE region = ? AND id = ? AND edition = ?";
  private static final String TAKE_ID =
      "INSERT INTO deleted_image (region, id, owner, deleted) VALUES (?, ?, ?, ?)";
  private static final String LEAVE_TO_CLEANUP =
      "INSERT INTO leftover (region, deleted, image) VALUES (?, ?, ?)";
  private static final String TAKEN =
      "SELECT 1 FROM image WHERE region = ? AND id = ?"
          + " UNION ALL SELECT 1 FROM deleted_image WHERE region = ? AND id = ?";

  /** Whether there is or was an image of that ID (R29). */
  boolean isTaken(Image image) throws SQLException {
    String id = image.id().value();
    return session.row(TAKEN, row -> true, region.name(), id, region.name(), id).isPresent();
  }

  /** Writes a new image. */
  void insert(Image image) throws SQLException {
    ImageDescription description = image.description();
    session.change(
        INSERT,
        region.name(),
        image.id().value(),
        image.owner().value(),
        image.kind().wireName(),
        image.status().wireName(),
        image.isPublic(),
        image.encrypted(),
        image.isProtected(),
        description.name(),
        description.diskFormat(),
        description.containerFormat(),
        description.size(),
        description.virtualSize(),
        description.minDisk(),
        description.minRam(),
        JsonText.of(description.tags()),
        JsonText.of(description.properties()),
        Objects.toString(image.source(), null),
        image.shares(),
        image.accepted(),
        image.edition(),
        TimeText.of(image.created()),
        TimeText.of(image.updated()));
  }

  /** Writes what its owner has changed; false, if another change of the owner's was faster. */
  boolean edit(Image changed) throws SQLException {
    ImageDescription description = changed.description();
    return session.change(
            EDIT,
            changed.status().wireName(),
            changed.isProtected(),
            description.name(),
            description.diskFormat(),
            description.containerFormat(),
            description.size(),
            description.virtualSize(),
            description.minDisk(),
            description.minRam(),
            JsonText.of(description.tags()),
            JsonText.of(description.properties()),
            changed.edition(),
            TimeText.of(changed.updated()),
            region.name(),
            changed.id().value(),
            changed.edition() - 1)
        > 0;
  }

  /**
   * Removes it, and leaves its shares to the clean-up (R27); false if it was changed or deleted
   * since it was read.
   */
  boolean delete(Image read, Instant now) throws SQLException {
    String id = read.id().value();
    if (session.change(REMOVE, region.name(), id, read.edition()) == 0) {
      return false;
    }
    String deleted = TimeText.of(now);
    session.change(TAKE_ID, region.name(), id, read.owner().value(), deleted);
    session.change(LEAVE_TO_CLEANUP, region.name(), deleted, id);
    Usage.shrink(session, region, read.owner());
    return true;
  }
}
