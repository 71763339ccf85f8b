package io.imageshare.store;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.Job.MadeImage;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the results of batch calls are kept. */
public abstract class JobStoreContract extends StoreContract {
  private static final JobId ID = new JobId("01900000-0000-7000-8000-0000000000aa");
  private static final JobId OTHER_ID = new JobId("01900000-0000-7000-8000-0000000000ab");
  private static final int MOST_PAIRS = 2_560;

  protected JobStoreContract(Supplier<Stores> empty) {
    super(empty);
  }

  private static Job job(List<PairResult> results, @Nullable MadeImage made) {
    return new Job(ID, OWNER, JobType.ADD_MEMBERS, NOW, LATER, results, made);
  }

  private void assertKept(Job job) {
    jobs.save(job);
    assertThat(jobs.job(OWNER, ID)).contains(job);
  }

  @Test
  void aJobThatNobodyMadeIsNotThere() {
    assertThat(jobs.job(OWNER, ID)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(JobType.class)
  void aJobIsReadAsItWasSaved(JobType type) {
    List<PairResult> results =
        List.of(
            new PairResult(OTHER_IMAGE, RECIPIENT, null),
            new PairResult(IMAGE, RECIPIENT, Refusal.RECIPIENT_QUOTA_REACHED),
            new PairResult(OTHER_IMAGE, OTHER_RECIPIENT, Refusal.SHARE_WITH_OWNER),
            new PairResult(IMAGE, OTHER_RECIPIENT, null));

    assertKept(new Job(ID, OWNER, type, NOW, LATER, results, null));
  }

  @Test
  @DisplayName("R14: a job tells what image it made")
  void madeImage() {
    assertKept(job(List.of(), new MadeImage(IMAGE, "replica")));
  }

  @ParameterizedTest(name = "R31: a job tells of the refusal {0}")
  @EnumSource(Refusal.class)
  void everyRefusal(Refusal refusal) {
    assertKept(job(List.of(new PairResult(IMAGE, RECIPIENT, refusal)), null));
  }

  @Test
  void onlyTheProjectThatMadeAJobFindsIt() {
    jobs.save(job(List.of(), null));

    assertThat(jobs.job(STRANGER, ID)).isEmpty();
    assertThat(jobs.job(OWNER, OTHER_ID)).isEmpty();
  }

  @Test
  void theLargestBatchIsKeptWhateverCameOfIt() {
    List<PairResult> results =
        IntStream.range(0, MOST_PAIRS)
            .mapToObj(
                number ->
                    new PairResult(
                        new ImageId("01900000-0000-7000-8000-%012x".formatted(number % 10)),
                        new ProjectId("p".repeat(60) + "%04d".formatted(number / 10)),
                        Refusal.SHARE_WITH_OWNER))
            .toList();

    assertKept(job(results, null));
  }
}
