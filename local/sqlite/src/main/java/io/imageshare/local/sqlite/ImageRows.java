package io.imageshare.local.sqlite;

import io.imageshare.domain.Counts;
import io.imageshare.domain.Identity;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Retirement;
import io.imageshare.domain.Traits;
import io.imageshare.domain.Visibility;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Images as rows. */
final class ImageRows {
  /** All that is read of an image, in one column, with the table as {@code image}. */
  static final String COLUMN =
      "json_array(image.id, image.owner, image.kind, image.status, image.visibility, image.hidden,"
          + " image.protected, image.encrypted, image.name, image.disk_format,"
          + " image.container_format, image.size, image.virtual_size, image.min_disk,"
          + " image.min_ram, image.tags, image.properties, image.source, image.shares,"
          + " image.accepted, image.next_end, image.edition, image.created, image.updated,"
          + " image.retires_at, image.replacement, image.retirement_note)";

  private static final int RETIREMENT = 25;

  private ImageRows() {}

  /** The image in that {@link #COLUMN}. */
  static Image read(Row of, int column) throws SQLException {
    Row row = JsonRow.in(of, column);
    return new Image(
        new Identity(
            row.parsed(1, ImageId::parse),
            row.parsed(2, ProjectId::parse),
            row.parsedOrNull(18, ImageId::parse),
            row.time(23)),
        new Traits(
            row.parsed(3, ImageKind::parse),
            row.parsed(4, ImageStatus::parse),
            new ImageSettings(
                row.parsed(5, Visibility::parse),
                row.flag(6),
                row.flag(7),
                retirement(row, RETIREMENT)),
            row.flag(8)),
        description(row),
        new Counts(row.number(19), row.number(20), row.timeOrNull(21)),
        row.number(22),
        row.time(24));
  }

  /** What is announced, from that element on; null if nothing is. */
  static @Nullable Retirement retirement(Row row, int first) throws SQLException {
    Instant at = row.timeOrNull(first);
    return at == null
        ? null
        : new Retirement(
            at, row.parsedOrNull(first + 1, ImageId::parse), row.textOrNull(first + 2));
  }

  private static ImageDescription description(Row row) throws SQLException {
    return new ImageDescription(
        row.text(9),
        row.textOrNull(10),
        row.textOrNull(11),
        row.numberOrNull(12),
        row.numberOrNull(13),
        row.smallNumber(14),
        row.smallNumber(15),
        JsonText.LIST.read(row, 16),
        JsonText.MAP.read(row, 17));
  }
}
