package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.Job.MadeImage;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.ProjectId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items of jobs. */
final class JobItems {
  private JobItems() {}

  /**
   * The item of a job.
   *
   * @param expires when the table may drop it
   */
  static Map<String, AttributeValue> written(Key key, Job job, Instant expires) {
    MadeImage made = job.made();
    NewItem item =
        new NewItem(key)
            .text(Attributes.TYPE, job.type().name())
            .time(Attributes.BEGIN, job.begin())
            .time(Attributes.END, job.end())
            .text(Attributes.MADE_IMAGE, made == null ? null : made.id().value())
            .text(Attributes.MADE_NAME, made == null ? null : made.name())
            .number(Attributes.EXPIRES, expires.getEpochSecond());
    return PairResultList.write(job.results(), item).attributes();
  }

  static Job read(Item item, ProjectId project, JobId id) {
    return new Job(
        id,
        project,
        item.parsed(Attributes.TYPE, JobItems::type),
        item.time(Attributes.BEGIN),
        item.time(Attributes.END),
        PairResultList.read(item),
        made(item));
  }

  private static Optional<JobType> type(String name) {
    return Stream.of(JobType.values()).filter(type -> type.name().equals(name)).findFirst();
  }

  private static @Nullable MadeImage made(Item item) {
    return item.has(Attributes.MADE_IMAGE)
        ? new MadeImage(
            item.parsed(Attributes.MADE_IMAGE, ImageId::parse), item.text(Attributes.MADE_NAME))
        : null;
  }
}
