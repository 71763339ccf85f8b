package io.imageshare.sharing;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.shared;
import static io.imageshare.testkit.Examples.unshared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Offer;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.JobStore;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A call for many pairs, its results and its job. */
class BatchCallTest {
  private static final JobId JOB = new JobId("01900000-0000-7000-8000-0000000000aa");
  private static final Standing UNSHARED = unshared(image(ImageKind.SYSTEM_DISK));
  private static final Actor ACTOR = member(OWNER);

  private final KeptJobs jobs = new KeptJobs();

  @Test
  void theJobHasOneResultAPairInTheOrderOfTheRequest() {
    Standing other = unshared(image(OTHER_IMAGE, ImageKind.DATA_DISK));
    ScriptedShares shares = ScriptedShares.of(UNSHARED, other);

    Job job =
        finished(offer(shares, List.of(OTHER_IMAGE, IMAGE), List.of(RECIPIENT, OTHER_RECIPIENT)));

    assertThat(job.results())
        .containsExactly(
            new PairResult(OTHER_IMAGE, RECIPIENT, null),
            new PairResult(OTHER_IMAGE, OTHER_RECIPIENT, null),
            new PairResult(IMAGE, RECIPIENT, null),
            new PairResult(IMAGE, OTHER_RECIPIENT, null));
    assertThat(jobs.kept).containsExactly(job);
    assertThat(job.id()).isEqualTo(JOB);
    assertThat(job.project()).isEqualTo(OWNER);
  }

  @Test
  void aPairThatIsRefusedLeavesTheOthersStanding() {
    Job job =
        finished(offer(ScriptedShares.of(UNSHARED), List.of(IMAGE), List.of(OWNER, RECIPIENT)));

    assertThat(job.results())
        .containsExactly(
            new PairResult(IMAGE, OWNER, Refusal.SHARE_WITH_OWNER),
            new PairResult(IMAGE, RECIPIENT, null));
    assertThat(job.firstRefusal()).contains(Refusal.SHARE_WITH_OWNER);
  }

  @Test
  @DisplayName("R32: a pair that is as asked for already succeeds")
  void unchanged() {
    ScriptedShares shares = ScriptedShares.of(shared(RECIPIENT, ShareState.ACCEPTED));

    Job job = finished(offer(shares, List.of(IMAGE), List.of(RECIPIENT)));

    assertThat(job.firstRefusal()).isEmpty();
    assertThat(shares.commits()).isEmpty();
  }

  @Test
  void aBatchOfTooManyPairsIsRefusedWhole() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED);

    assertThat(offer(shares, List.of(IMAGE), projects(Batch.MAX_PAIRS + 1)))
        .isEqualTo(new Outcome.Refused<>(Refusal.BATCH_TOO_LARGE));
    assertThat(offer(shares, images(Batch.MAX_IMAGES + 1), List.of(RECIPIENT)))
        .isEqualTo(new Outcome.Refused<>(Refusal.BATCH_TOO_LARGE));
    assertThat(shares.commits()).isEmpty();
    assertThat(jobs.kept).isEmpty();
  }

  @Test
  void aBatchOfAsManyPairsAsMayBeIsCarriedOut() {
    Job job =
        finished(offer(ScriptedShares.of(UNSHARED), List.of(IMAGE), projects(Batch.MAX_PAIRS)));

    assertThat(job.results()).hasSize(Batch.MAX_PAIRS).allMatch(each -> each.refusal() == null);
  }

  @Test
  void aBatchOfWhichAPairIsNotKnownIsNotKnown() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED).then(CommitOutcome.Unknown::new);

    assertThat(offer(shares, List.of(IMAGE), List.of(RECIPIENT)))
        .isEqualTo(new Outcome.Unknown<>());
    assertThat(jobs.kept).isEmpty();
  }

  @Test
  void aFailureAmidChangesIsPartial() {
    Standing other = unshared(image(OTHER_IMAGE, ImageKind.DATA_DISK));
    ScriptedShares shares = ScriptedShares.of(UNSHARED, other).thenCommits().then(this::broken);

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> offer(shares, List.of(IMAGE, OTHER_IMAGE), List.of(RECIPIENT)))
        .matches(StoreUnavailableException::isPartial);
  }

  @Test
  void aFailureBesideWhatIsNotKnownIsPartial() {
    Standing other = unshared(image(OTHER_IMAGE, ImageKind.DATA_DISK));
    ScriptedShares shares =
        ScriptedShares.of(UNSHARED, other).then(CommitOutcome.Unknown::new).then(this::broken);

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> offer(shares, List.of(IMAGE, OTHER_IMAGE), List.of(RECIPIENT)))
        .matches(StoreUnavailableException::isPartial);
  }

  @Test
  void aFailureBeforeAnyChangeIsNot() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED).then(this::broken);

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> offer(shares, List.of(IMAGE), List.of(RECIPIENT)))
        .matches(failure -> !failure.isPartial());
  }

  @Test
  void aJobThatCannotBeKeptAfterChangesIsAPartialFailure() {
    jobs.broken = true;

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> offer(ScriptedShares.of(UNSHARED), List.of(IMAGE), List.of(RECIPIENT)))
        .matches(StoreUnavailableException::isPartial);
  }

  private Outcome<Job> offer(
      ScriptedShares shares, List<ImageId> images, List<ProjectId> recipients) {
    ShareUpdater updater =
        new ShareUpdater(shares, Limits.DEFAULTS, Clock.fixed(NOW, ZoneOffset.UTC));
    BatchCall call = new BatchCall(updater, jobs, () -> JOB, Clock.fixed(NOW, ZoneOffset.UTC));
    return call.carryOut(
        new Batch(JobType.ADD_MEMBERS, images, recipients, ACTOR),
        (standing, recipient) ->
            Offer.decide(standing, recipient, Terms.NONE, ACTOR, Limits.DEFAULTS, NOW),
        AMPLE);
  }

  private static Job finished(Outcome<Job> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return outcome.result().orElseThrow();
  }

  private CommitOutcome broken() {
    throw new StoreUnavailableException("broken");
  }

  private static List<ProjectId> projects(int count) {
    return IntStream.range(0, count).mapToObj(i -> new ProjectId("project-" + i)).toList();
  }

  private static List<ImageId> images(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new ImageId(String.format("01900000-0000-7000-8000-%012d", i)))
        .toList();
  }

  private static final class KeptJobs implements JobStore {
    private final List<Job> kept = new ArrayList<>();
    private boolean broken;

    @Override
    public void save(Job job) {
      if (broken) {
        throw new StoreUnavailableException("broken");
      }
      kept.add(job);
    }

    @Override
    public Optional<Job> job(ProjectId project, JobId id) {
      return kept.stream().filter(job -> job.id().equals(id)).findFirst();
    }
  }
}
