package io.imageshare.local.sqlite;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ProjectNames;
import io.imageshare.domain.Region;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

/** The names that projects give to others as rows, one a project that gives some. */
final class NameRows {
  private static final String ALL =
      "SELECT by_project, edition FROM project_names WHERE region = ? AND project = ?";

  private static final String PUT =
      "INSERT INTO project_names (region, project, by_project, edition) VALUES (?, ?, ?, ?)"
          + " ON CONFLICT DO UPDATE SET by_project = excluded.by_project,"
          + " edition = excluded.edition";

  private NameRows() {}

  /** Those of the project; empty if it has never named any. */
  static Optional<ProjectNames> read(Session session, Region region, ProjectId project)
      throws SQLException {
    return session.row(ALL, NameRows::names, region.name(), project.value());
  }

  static void write(Session session, Region region, ProjectId project, ProjectNames names)
      throws SQLException {
    String byProject = ByProject.of(names.byProject(), Function.identity());
    session.change(PUT, region.name(), project.value(), byProject, names.edition());
  }

  private static ProjectNames names(Row row) throws SQLException {
    return new ProjectNames(ByProject.read(row, 1, Optional::of), row.number(2));
  }
}
