package io.imageshare.local.sqlite;

import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
import io.imageshare.store.JobStore;
import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** The results of batch calls. Those whose time is over go as others come. */
record SqliteJobs(Readers readers, Writer writer, Region region, Duration retention)
    implements JobStore {
  private static final String SAVE =
      "INSERT OR REPLACE INTO job (region, project, id, type, began, ended, results, made_image,"
          + " made_name, expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** A few at a time: each job takes more away than it adds. */
  private static final String FORGET =
      "DELETE FROM job WHERE rowid IN (SELECT rowid FROM job WHERE expires <= ? LIMIT 4)";

  private static final String JOB =
      "SELECT type, began, ended, results, made_image, made_name FROM job"
          + " WHERE region = ? AND project = ? AND id = ?";

  @Override
  public void save(Job job) {
    writer.carryOut(session -> save(session, job));
  }

  private boolean save(Session session, Job job) throws SQLException {
    Job.MadeImage made = job.made();
    session.change(FORGET, TimeText.of(job.end()));
    session.change(
        SAVE,
        region.name(),
        job.project().value(),
        job.id().value(),
        job.type().name(),
        TimeText.of(job.begin()),
        TimeText.of(job.end()),
        JobRows.results(job.results()),
        made == null ? null : made.id().value(),
        made == null ? null : made.name(),
        TimeText.of(job.end().plus(retention)));
    return true;
  }

  @Override
  public Optional<Job> job(ProjectId project, JobId id) {
    return readers.read(
        session ->
            session.row(
                JOB,
                row -> JobRows.read(row, project, id),
                region.name(),
                project.value(),
                id.value()));
  }
}
