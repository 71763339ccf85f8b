package io.imageshare.local.sqlite;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an image with some of its shares in one query, so that they are of one moment. */
final class Standings {
  private static final String IMAGE =
      "SELECT "
          + ImageRows.COLUMN
          + ", "
          + ShareRows.COLUMN
          + "%s FROM image LEFT JOIN share ON share.region = image.region"
          + " AND share.image = image.id AND share.project ";
  private static final String WITH_ID = " WHERE image.region = ? AND image.id = ?";
  private static final String REASON =
      ", (SELECT reason FROM stop WHERE stop.region = image.region AND stop.image = image.id"
          + " AND stop.project = ?1 AND stop.expires > ?4)";
  private static final String OF_ONE =
      IMAGE.formatted(REASON) + "= ?1 WHERE image.region = ?2 AND image.id = ?3";
  private static final String OF_MANY =
      IMAGE.formatted("") + "IN (SELECT value FROM json_each(?))" + WITH_ID;

  private final Map<ProjectId, Share> shares = new HashMap<>();
  private final Map<ProjectId, String> stopped = new HashMap<>();
  private @Nullable Image image;

  private Standings() {}

  /** The image and the shares that the projects have of it; empty if it isn't alive. */
  static Optional<Standing> read(
      Session session, Region region, ImageId image, Set<ProjectId> projects, Instant now)
      throws SQLException {
    Standings found = new Standings();
    if (projects.size() == 1) {
      ProjectId project = projects.iterator().next();
      session.each(
          OF_ONE,
          row -> found.addWithReason(row, project),
          project.value(),
          region.name(),
          image.value(),
          TimeText.of(now));
    } else {
      String all = JsonText.of(projects.stream().map(ProjectId::value).toList());
      session.each(OF_MANY, found::add, all, region.name(), image.value());
    }
    return Optional.ofNullable(found.image)
        .map(alive -> Standing.of(alive, found.shares.values(), found.stopped, now));
  }

  /** The image; empty if it isn't alive. */
  static Optional<Image> image(Session session, Region region, ImageId image, Instant now)
      throws SQLException {
    return read(session, region, image, Set.of(), now).map(Standing::image);
  }

  private void addWithReason(Row row, ProjectId project) throws SQLException {
    add(row);
    String reason = row.textOrNull(3);
    if (reason != null) {
      stopped.put(project, reason);
    }
  }

  /** The image is the same in every row. */
  private void add(Row row) throws SQLException {
    Image alive = image == null ? ImageRows.read(row, 1) : image;
    image = alive;
    Share share = ShareRows.read(row, 2, alive.id());
    if (share != null) {
      shares.put(share.project(), share);
    }
  }
}
