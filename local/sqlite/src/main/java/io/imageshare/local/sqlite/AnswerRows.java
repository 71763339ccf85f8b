package io.imageshare.local.sqlite;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.StandingAnswers;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Standing answers as rows, one a project. */
final class AnswerRows {
  private static final String ALL =
      "SELECT by_default, by_owner, edition FROM standing_answers WHERE region = ? AND project = ?";

  /** No project ID has a character that would have to be quoted otherwise. */
  private static final String TO_ONE =
      "SELECT project, coalesce(by_owner ->> ('$.\"' || ? || '\"'), by_default)"
          + " FROM standing_answers WHERE region = ?"
          + " AND project IN (SELECT value FROM json_each(?))";

  private static final String PUT =
      "INSERT INTO standing_answers (region, project, by_default, by_owner, edition)"
          + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET by_default = excluded.by_default,"
          + " by_owner = excluded.by_owner, edition = excluded.edition";

  private AnswerRows() {}

  /** Those of the project; empty if it has never said anything. */
  static Optional<StandingAnswers> read(Session session, Region region, ProjectId project)
      throws SQLException {
    return session.row(ALL, AnswerRows::answers, region.name(), project.value());
  }

  /** What those of the projects that have said something answer to that owner. */
  static Map<ProjectId, StandingAnswer> read(
      Session session, Region region, Set<ProjectId> projects, ProjectId owner)
      throws SQLException {
    Map<ProjectId, StandingAnswer> answers = new HashMap<>();
    session.each(
        TO_ONE,
        row -> answers.put(row.parsed(1, ProjectId::parse), row.parsed(2, StandingAnswer::parse)),
        owner.value(),
        region.name(),
        JsonText.of(projects.stream().map(ProjectId::value).toList()));
    return answers;
  }

  static void write(Session session, Region region, ProjectId project, StandingAnswers answers)
      throws SQLException {
    session.change(
        PUT,
        region.name(),
        project.value(),
        answers.byDefault().wireName(),
        ByProject.of(answers.byOwner(), StandingAnswer::wireName),
        answers.edition());
  }

  private static StandingAnswers answers(Row row) throws SQLException {
    return new StandingAnswers(
        row.parsed(1, StandingAnswer::parse),
        ByProject.read(row, 2, StandingAnswer::parse),
        row.number(3));
  }
}
