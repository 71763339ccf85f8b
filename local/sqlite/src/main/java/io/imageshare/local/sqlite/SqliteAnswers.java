package io.imageshare.local.sqlite;

import static java.util.stream.Collectors.toMap;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.domain.StandingAnswers;
import io.imageshare.store.AnswerStore;
import io.imageshare.store.Deadline;
import java.sql.SQLException;
import java.util.Map;

/** What projects answer to offers before they are made. */
record SqliteAnswers(Readers readers, Writer writer, Region region) implements AnswerStore {
  private static final String PUT =
      "INSERT INTO standing_answers (region, project, by_default, by_owner, edition)"
          + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET by_default = excluded.by_default,"
          + " by_owner = excluded.by_owner, edition = excluded.edition";

  @Override
  public StandingAnswers answers(ProjectId project) {
    return readers.read(session -> read(session, project));
  }

  @Override
  public Outcome replace(ProjectId project, StandingAnswers changed, Deadline deadline) {
    return writer
        .carryOut(session -> replace(session, project, changed), deadline)
        .orElse(Outcome.UNKNOWN);
  }

  private Outcome replace(Session session, ProjectId project, StandingAnswers changed)
      throws SQLException {
    if (read(session, project).edition() + 1 != changed.edition()) {
      return Outcome.OVERTAKEN;
    }
    Map<String, String> byOwner =
        changed.byOwner().entrySet().stream()
            .collect(toMap(each -> each.getKey().value(), each -> each.getValue().wireName()));
    session.change(
        PUT,
        region.name(),
        project.value(),
        changed.byDefault().wireName(),
        JsonText.of(byOwner),
        changed.edition());
    return Outcome.DONE;
  }

  private StandingAnswers read(Session session, ProjectId project) throws SQLException {
    return AnswerRows.read(session, region, project).orElse(StandingAnswers.NONE);
  }
}
