package io.imageshare.catalog.records;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Replication;
import io.imageshare.domain.Retirement;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore.Source;
import io.imageshare.store.JobStore;
import io.imageshare.store.RepeatableRequest;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes private images of images that their makers own or have accepted (R14, R42). */
public final class Replicating {
  private final ImageUpdater updater;
  private final NewRecords records;
  private final JobStore jobs;
  private final Supplier<ImageId> imageIds;
  private final Supplier<JobId> jobIds;
  private final Clock clock;

  public Replicating(
      ImageUpdater updater,
      NewRecords records,
      JobStore jobs,
      Supplier<ImageId> imageIds,
      Supplier<JobId> jobIds,
      Clock clock) {
    this.updater = updater;
    this.records = records;
    this.jobs = jobs;
    this.imageIds = imageIds;
    this.jobIds = jobIds;
    this.clock = clock;
  }

  /**
   * Makes the replica, which belongs to the caller's project.
   *
   * @param key marks the repetitions of the request, which make no second replica of the same
   *     image, and under which no other replica of it is asked for (R32); null if there is none
   * @return a finished job that names the replica
   * @throws StoreUnavailableException if the records can't be used; partial if the replica is made
   */
  public Outcome<Job> replicate(
      ImageId image,
      NewReplica wanted,
      @Nullable IdempotencyKey key,
      Actor actor,
      Deadline deadline) {
    Optional<Refusal> refusal = wanted.refusal();
    if (refusal.isPresent()) {
      return new Outcome.Refused<>(refusal.get());
    }
    Instant begin = clock.instant();
    ImageId id = imageIds.get();
    Function<Image, Image> replicated = source -> wanted.of(source, id, actor.project(), begin);
    RepeatableRequest request = key == null ? null : key.of("replicate/" + image, actor);
    return updater
        .update(
            image,
            actor,
            deadline,
            standing -> attempt(standing, replicated, request, actor, deadline))
        .map(replica -> save(replica, actor, begin));
  }

  private Optional<Outcome<Image>> attempt(
      Standing standing,
      Function<Image, Image> replicated,
      @Nullable RepeatableRequest request,
      Actor actor,
      Deadline deadline) {
    Image replica = replicated.apply(standing.image());
    Optional<Refusal> refusal = refusal(standing, actor, replica);
    if (refusal.isPresent()) {
      return Optional.of(refused(refusal.get(), standing.image()));
    }
    return records.write(replica, source(standing, actor), request, deadline);
  }

  private static Optional<Refusal> refusal(Standing standing, Actor actor, Image replica) {
    Optional<Refusal> refusal = Replication.refusal(standing, actor);
    return refusal.isEmpty() && replica.description().isTooLarge()
        ? Optional.of(Refusal.DESCRIPTION_TOO_LARGE)
        : refusal;
  }

  private static Outcome<Image> refused(Refusal refusal, Image source) {
    Retirement retirement = source.retirement();
    return refusal == Refusal.IMAGE_RETIRED && retirement != null
        ? new Outcome.Refused<>(refusal, retirement.replacement())
        : new Outcome.Refused<>(refusal);
  }

  private static Source source(Standing standing, Actor actor) {
    Image image = standing.image();
    Share share = actor.actsFor(image.owner()) ? null : standing.shareOf(actor.project());
    return new Source(image, share);
  }

  private Job save(Image replica, Actor actor, Instant begin) {
    Job.MadeImage made = new Job.MadeImage(replica.id(), replica.description().name());
    Job job =
        new Job(
            jobIds.get(),
            actor.project(),
            JobType.COPY_IMAGE,
            begin,
            clock.instant(),
            List.of(),
            made);
    try {
      jobs.save(job);
    } catch (StoreUnavailableException failure) {
      throw failure.amidWrites();
    }
    return job;
  }
}
