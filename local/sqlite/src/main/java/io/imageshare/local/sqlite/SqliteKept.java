package io.imageshare.local.sqlite;

import io.imageshare.domain.Kept;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.store.Deadline;
import io.imageshare.store.KeptStore;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What projects keep for themselves.
 *
 * @param none what a project has that has never said anything
 */
record SqliteKept<T extends Kept<T>>(
    Readers readers, Writer writer, Region region, Reading<T> reading, Writing<T> writing, T none)
    implements KeptStore<T> {

  @Override
  public T kept(ProjectId project) {
    return readers.read(session -> kept(session, project));
  }

  @Override
  public Outcome replace(ProjectId project, T changed, Deadline deadline) {
    return writer
        .carryOut(session -> replace(session, project, changed), deadline)
        .orElse(Outcome.UNKNOWN);
  }

  private Outcome replace(Session session, ProjectId project, T changed) throws SQLException {
    if (kept(session, project).edition() + 1 != changed.edition()) {
      return Outcome.OVERTAKEN;
    }
    writing.write(session, region, project, changed);
    return Outcome.DONE;
  }

  private T kept(Session session, ProjectId project) throws SQLException {
    return reading.read(session, region, project).orElse(none);
  }

  /** Reads the row of a project; empty if it has none. */
  @FunctionalInterface
  interface Reading<T> {
    Optional<T> read(Session session, Region region, ProjectId project) throws SQLException;
  }

  /** Writes the row of a project, in the place of the one it has. */
  @FunctionalInterface
  interface Writing<T> {
    void write(Session session, Region region, ProjectId project, T kept) throws SQLException;
  }
}
