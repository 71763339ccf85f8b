package io.imageshare.sharing;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.Refusal;
import io.imageshare.parallel.SideBySide;
import io.imageshare.store.Deadline;
import io.imageshare.store.JobStore;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.telemetry.Telemetry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Fulfils a wish for many pairs before it answers, and keeps the results as a finished job.
 *
 * <p>The images are dealt with side by side, the recipients of each in portions of one transaction.
 */
public final class BatchCall {
  private final Fulfilment fulfilment;
  private final JobStore jobs;
  private final Supplier<JobId> ids;
  private final Clock clock;

  public BatchCall(Fulfilment fulfilment, JobStore jobs, Supplier<JobId> ids, Clock clock) {
    this.fulfilment = fulfilment;
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Fulfils the wish for every pair of the batch. A pair that is as wished already succeeds (R32).
   *
   * @throws StoreUnavailableException if the records can't be used; partial if something may have
   *     changed
   */
  public BatchOutcome carryOut(Batch batch, Wish wish, Deadline deadline) {
    if (batch.isTooLarge()) {
      return new BatchOutcome.Refused(Refusal.BATCH_TOO_LARGE);
    }
    Instant begin = clock.instant();
    List<Settled> settled =
        SideBySide.map(batch.images(), image -> settle(batch, image, wish, deadline));
    boolean changed = settled.stream().anyMatch(Settled::mayBeChanged);
    Optional<StoreUnavailableException> failure =
        settled.stream().flatMap(Settled::failures).findFirst();
    if (failure.isPresent()) {
      throw changed ? failure.get().amidWrites() : failure.get();
    }
    if (settled.stream().anyMatch(Settled::isUnknown)) {
      return new BatchOutcome.Unknown();
    }
    List<PairResult> results =
        settled.stream().flatMap(each -> each.results(batch.recipients())).toList();
    Job job = save(batch, begin, results, changed);
    results.stream()
        .flatMap(result -> Stream.ofNullable(result.refusal()))
        .forEach(Telemetry.current()::refused);
    return new BatchOutcome.Finished(job);
  }

  private Settled settle(Batch batch, ImageId image, Wish wish, Deadline deadline) {
    try {
      return new Settled(
          image, fulfilment.fulfil(wish, batch.actor(), image, batch.recipients(), deadline), null);
    } catch (StoreUnavailableException failure) {
      return new Settled(image, Map.of(), failure);
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
