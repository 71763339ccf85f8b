package io.imageshare.local.sqlite;

import static java.util.stream.Collectors.toMap;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ProjectNames;
import io.imageshare.domain.Region;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
    Map<String, String> byProject =
        names.byProject().entrySet().stream()
            .collect(toMap(each -> each.getKey().value(), Map.Entry::getValue));
    session.change(PUT, region.name(), project.value(), JsonText.of(byProject), names.edition());
  }

  private static ProjectNames names(Row row) throws SQLException {
    Map<ProjectId, String> byProject = new HashMap<>();
    for (Map.Entry<String, String> each : JsonText.MAP.read(row, 1).entrySet()) {
      Optional<ProjectId> project = ProjectId.parse(each.getKey());
      if (project.isEmpty()) {
        throw row.damaged(1, null);
      }
      byProject.put(project.get(), each.getValue());
    }
    return new ProjectNames(byProject, row.number(2));
  }
}
