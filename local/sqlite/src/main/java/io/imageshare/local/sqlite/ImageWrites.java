package io.imageshare.local.sqlite;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.Region;
import io.imageshare.domain.Retirement;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes images within a transaction. */
record ImageWrites(Session session, Region region) {
  /** All that can be changed, and nothing else, the counts above all. */
  private static final String EDITABLE =
      "owner, status, visibility, hidden, protected, retires_at, replacement, retirement_note, name,"
          + " disk_format, container_format, size, virtual_size, min_disk, min_ram, tags, properties,"
          + " edition, updated";

  private static final String EDITED = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
  private static final String INSERT =
      "INSERT INTO image ("
          + EDITABLE
          + ", region, id, kind, encrypted, source, shares, accepted, created)"
          + " VALUES ("
          + EDITED
          + ", ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String EDIT =
      "UPDATE image SET ("
          + EDITABLE
          + ") = ("
          + EDITED
          + ") WHERE region = ? AND id = ? AND edition = ? AND (shares = 0 OR ? <> 'public')";

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
    change(
        INSERT,
        image,
        region.name(),
        image.id().value(),
        image.kind().wireName(),
        image.encrypted(),
        Objects.toString(image.source(), null),
        image.shares(),
        image.accepted(),
        TimeText.of(image.created()));
  }

  /**
   * Writes what its owner has changed; false, if another change of the owner's was faster, or if it
   * became public and is shared.
   */
  boolean edit(Image changed) throws SQLException {
    return change(
            EDIT,
            changed,
            region.name(),
            changed.id().value(),
            changed.edition() - 1,
            changed.settings().declared().wireName())
        > 0;
  }

  /** Writes what is editable of the image, which takes the first parameters. */
  private int change(String sql, Image image, @Nullable Object... further) throws SQLException {
    ImageDescription description = image.description();
    Retirement retirement = image.retirement();
    List<@Nullable Object> parameters = new ArrayList<>();
    Collections.addAll(
        parameters,
        image.owner().value(),
        image.status().wireName(),
        image.settings().declared().wireName(),
        image.settings().isHidden(),
        image.isProtected(),
        retirement == null ? null : TimeText.of(retirement.at()),
        retirement == null ? null : Objects.toString(retirement.replacement(), null),
        retirement == null ? null : retirement.note(),
        description.name(),
        description.diskFormat(),
        description.containerFormat(),
        description.size(),
        description.virtualSize(),
        description.minDisk(),
        description.minRam(),
        JsonText.of(description.tags()),
        JsonText.of(description.properties()),
        image.edition(),
        TimeText.of(image.updated()));
    Collections.addAll(parameters, further);
    return session.change(sql, parameters.toArray());
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
