package io.imageshare.store;

import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.ProjectId;
import java.util.Optional;

/** The results of batch calls, kept for some days. */
public interface JobStore {

  /**
   * Writes the job. Throws {@link StoreUnavailableException} if it can't be written for certain:
   * nobody knows its ID then.
   */
  void save(Job job);

  /** The job, if that project made it and it is still kept. */
  Optional<Job> job(ProjectId project, JobId id);
}
