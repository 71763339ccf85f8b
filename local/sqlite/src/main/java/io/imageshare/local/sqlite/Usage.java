package io.imageshare.local.sqlite;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import java.sql.SQLException;

/** How many images a project owns. */
final class Usage {
  private static final String OF_PROJECT =
      "SELECT images FROM usage WHERE region = ? AND project = ?";
  private static final String ADD =
      "INSERT INTO usage (region, project, images) VALUES (?, ?, ?)"
          + " ON CONFLICT DO UPDATE SET images = images + excluded.images";
  private static final String SUBTRACT =
      "UPDATE usage SET images = images - 1 WHERE region = ? AND project = ?";

  private Usage() {}

  static long of(Session session, Region region, ProjectId project) throws SQLException {
    return session.row(OF_PROJECT, row -> row.number(1), region.name(), project.value()).orElse(0L);
  }

  /** One more. */
  static void grow(Session session, Region region, ProjectId project) throws SQLException {
    session.change(ADD, region.name(), project.value(), 1);
  }

  /** One less. */
  static void shrink(Session session, Region region, ProjectId project) throws SQLException {
    session.change(SUBTRACT, region.name(), project.value());
  }
}
