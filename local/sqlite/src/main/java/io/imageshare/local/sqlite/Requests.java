package io.imageshare.local.sqlite;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Region;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * The requests that made an image, known for a day, so that repeating one makes no second (R32).
 */
record Requests(Session session, Region region) {
  private static final Duration RETENTION = Duration.ofHours(24);
  private static final String MADE_BEFORE =
      "SELECT image FROM request"
          + " WHERE region = ? AND project = ? AND request = ? AND expires > ?";
  private static final String REMEMBER =
      "INSERT OR REPLACE INTO request (region, project, request, image, expires)"
          + " VALUES (?, ?, ?, ?, ?)";

  /** A few at a time: each request takes more away than it adds. */
  private static final String FORGET =
      "DELETE FROM request WHERE (region, project, request) IN"
          + " (SELECT region, project, request FROM request WHERE expires <= ? LIMIT 4)";

  /** What the same request has made before. */
  Optional<ImageId> madeBefore(Image image, String request) throws SQLException {
    return session.row(
        MADE_BEFORE,
        row -> row.parsed(1, ImageId::parse),
        region.name(),
        image.owner().value(),
        request,
        TimeText.of(image.created()));
  }

  /** Remembers what the request has made. */
  void remember(Image image, String request) throws SQLException {
    session.change(FORGET, TimeText.of(image.created()));
    session.change(
        REMEMBER,
        region.name(),
        image.owner().value(),
        request,
        image.id().value(),
        TimeText.of(image.created().plus(RETENTION)));
  }
}
