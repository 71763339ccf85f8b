package io.imageshare.local.sqlite;

import io.imageshare.domain.ProjectId;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is said of each project, in a column, as JSON. */
final class ByProject {
  private ByProject() {}

  static <T> String of(Map<ProjectId, T> values, Function<T, String> text) {
    Map<String, String> texts = new HashMap<>();
    values.forEach((project, value) -> texts.put(project.value(), text.apply(value)));
    return JsonText.of(texts);
  }

  static <T> Map<ProjectId, T> read(Row row, int column, Function<String, Optional<T>> parser)
      throws SQLException {
    Map<ProjectId, T> values = new HashMap<>();
    for (Map.Entry<String, String> each : JsonText.MAP.read(row, column).entrySet()) {
      Optional<ProjectId> project = ProjectId.parse(each.getKey());
      Optional<T> value = parser.apply(each.getValue());
      if (project.isEmpty() || value.isEmpty()) {
        throw row.damaged(column, null);
      }
      values.put(project.get(), value.get());
    }
    return values;
  }
}
