package io.imageshare.local.sqlite;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Region;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.RepeatableRequest;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * The requests that made an image, known for a day, so that repeating one makes no second (R32).
 */
record Requests(Session session, Region region) {
  private static final Duration RETENTION = Duration.ofHours(24);
  private static final String BEFORE =
      "SELECT image, fingerprint FROM request"
          + " WHERE region = ? AND project = ? AND request = ? AND expires > ?";
  private static final String REMEMBER =
      "INSERT OR REPLACE INTO request (region, project, request, image, fingerprint, expires)"
          + " VALUES (?, ?, ?, ?, ?, ?)";

  /** A few at a time: each request takes more away than it adds. */
  private static final String FORGET =
      "DELETE FROM request WHERE (region, project, request) IN"
          + " (SELECT region, project, request FROM request WHERE expires <= ? LIMIT 4)";

  /** What becomes of the request where one of its name has made an image before. */
  Optional<CreationOutcome> before(Image image, RepeatableRequest request) throws SQLException {
    return session.row(
        BEFORE,
        row -> request.after(row.parsed(1, ImageId::parse), row.textOrNull(2)),
        region.name(),
        request.project().value(),
        request.name(),
        TimeText.of(image.created()));
  }

  /** Remembers what the request has made. */
  void remember(Image image, RepeatableRequest request) throws SQLException {
    session.change(FORGET, TimeText.of(image.created()));
    session.change(
        REMEMBER,
        region.name(),
        request.project().value(),
        request.name(),
        image.id().value(),
        request.fingerprint(),
        TimeText.of(image.created().plus(RETENTION)));
  }
}
