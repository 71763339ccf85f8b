package io.imageshare.store.dynamodb;

import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.ProjectId;
import io.imageshare.store.JobStore;
import java.time.Duration;
import java.util.Optional;

/** The results of batch calls, each as one item that the table drops by itself in the end. */
record DynamoDbJobs(Keys keys, Items items, Duration retention) implements JobStore {

  @Override
  public void save(Job job) {
    items.write(
        JobItems.written(keys.job(job.project(), job.id()), job, job.end().plus(retention)));
  }

  @Override
  public Optional<Job> job(ProjectId project, JobId id) {
    return items.read(keys.job(project, id)).map(item -> JobItems.read(item, project, id));
  }
}
