package io.imageshare.sharing;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.Refusal;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.Deadline;
import io.imageshare.store.JobStore;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.telemetry.Telemetry;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Changes many pairs by one rule before it answers, and keeps the results as a finished job.
 *
 * <p>The images are dealt with side by side, the recipients of each in portions of one transaction.
 */
public final class BatchCall {
  private final ShareUpdater updater;
  private final JobStore jobs;
  private final Supplier<JobId> ids;
  private final Clock clock;

  public BatchCall(ShareUpdater updater, JobStore jobs, Supplier<JobId> ids, Clock clock) {
    this.updater = updater;
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Applies the rule to every pair of the batch. A pair that is as asked for already succeeds
   * (R32).
   *
   * @throws StoreUnavailableException if the records can't be used; partial if something may have
   *     changed
   */
  public Outcome<Job> carryOut(Batch batch, ShareRule rule, Deadline deadline) {
    if (batch.isTooLarge()) {
      return new Outcome.Refused<>(Refusal.BATCH_TOO_LARGE);
    }
    Instant begin = clock.instant();
    List<ImageResult> done =
        Parallel.map(batch.images(), image -> update(batch, image, rule, deadline));
    boolean changed = done.stream().anyMatch(ImageResult::mayHaveChanged);
    Optional<StoreUnavailableException> failure =
        done.stream().flatMap(ImageResult::failures).findFirst();
    if (failure.isPresent()) {
      throw changed ? failure.get().amidWrites() : failure.get();
    }
    if (done.stream().anyMatch(ImageResult::isUnknown)) {
      return new Outcome.Unknown<>();
    }
    List<PairResult> results =
        done.stream().flatMap(each -> each.results(batch.recipients())).toList();
    Job job = save(batch, begin, results, changed);
    results.stream()
        .flatMap(result -> Stream.ofNullable(result.refusal()))
        .forEach(Telemetry.current()::refused);
    return new Outcome.Done<>(job);
  }

  private ImageResult update(Batch batch, ImageId image, ShareRule rule, Deadline deadline) {
    try {
      return new ImageResult(
          image, updater.update(rule, batch.actor(), image, batch.recipients(), deadline), null);
    } catch (StoreUnavailableException failure) {
      return new ImageResult(image, Map.of(), failure);
    }
  }

  private Job save(Batch batch, Instant begin, List<PairResult> results, boolean changed) {
    Job job =
        new Job(
            ids.get(),
            batch.actor().project(),
            batch.type(),
            begin,
            clock.instant(),
            results,
            null);
    try {
      jobs.save(job);
    } catch (StoreUnavailableException failure) {
      throw changed ? failure.amidWrites() : failure;
    }
    return job;
  }
}
