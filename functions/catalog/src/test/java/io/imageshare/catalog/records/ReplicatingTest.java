package io.imageshare.catalog.records;

import static io.imageshare.catalog.records.ExampleImage.image;
import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.id;
import static io.imageshare.testkit.Examples.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Making private images of images that one owns or has accepted. */
class ReplicatingTest {
  private static final IdempotencyKey KEY = new IdempotencyKey("key", "asked");
  private static final NewReplica PLAIN = replica(Optional.empty(), Optional.empty());

  private final Records records = new Records();
  private final AtomicInteger ids = new AtomicInteger(100);
  private final Replicating replicating =
      new Replicating(
          new ImageUpdater(records.shares(), Clock.fixed(LATER, ZoneOffset.UTC)),
          new NewRecords(records.images(), records.shares(), new Limits(256, 10, 2)),
          records.jobs(),
          () -> id(ids.incrementAndGet()),
          () -> new JobId(id(ids.incrementAndGet()).value()),
          Clock.fixed(LATER, ZoneOffset.UTC));

  /** A replica of which no more is said. */
  private static NewReplica replica(Optional<String> description, Optional<String> key) {
    return new NewReplica("mine", description, key, Optional.empty(), Optional.empty(), List.of());
  }

  @BeforeEach
  void anAcceptedImage() {
    records.put(image());
    records.share(IMAGE, RECIPIENT, ShareState.ACCEPTED);
  }

  @Test
  @DisplayName("R14: the replica of an accepted image is the recipient's, and a job names it")
  void accepted() {
    Job job = job(replicate(PLAIN, null, member(RECIPIENT)));

    Image replica = madeBy(job);
    assertThat(replica.owner()).isEqualTo(RECIPIENT);
    assertThat(replica.source()).isEqualTo(IMAGE);
    assertThat(job)
        .isEqualTo(
            new Job(
                job.id(),
                RECIPIENT,
                JobType.COPY_IMAGE,
                LATER,
                LATER,
                List.of(),
                new Job.MadeImage(replica.id(), "mine")));
    assertThat(records.keptJobs()).containsExactly(job);
  }

  @Test
  void theOwnerReplicatesItsOwnImageWithoutAShare() {
    records.meanwhile(() -> records.unshare(IMAGE, RECIPIENT));

    assertThat(madeBy(job(replicate(PLAIN, null, member(OWNER)))).owner()).isEqualTo(OWNER);
  }

  @Test
  @DisplayName("R30: to a stranger there is no image")
  void stranger() {
    assertThat(replicate(PLAIN, null, member(STRANGER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
    assertThat(replicating.replicate(id(2), PLAIN, null, member(STRANGER), AMPLE))
        .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
  }

  @ParameterizedTest
  @EnumSource(
      value = ShareState.class,
      names = {"PENDING", "REJECTED"})
  @DisplayName("R14: what is not accepted, or not any more, is not replicated")
  void notAccepted(ShareState state) {
    records.meanwhile(() -> records.share(IMAGE, RECIPIENT, state));

    assertThat(replicate(PLAIN, null, member(RECIPIENT)))
        .isEqualTo(new Outcome.Refused<>(Refusal.NOT_ACCEPTED));
    assertThat(replicate(PLAIN, null, member(RECIPIENT)))
        .isEqualTo(new Outcome.Refused<>(Refusal.NOT_ACCEPTED));
    assertNothingIsMade();
  }

  @Test
  @DisplayName("R26, R27: an image that is stopped or deleted meanwhile is not replicated")
  void endedMeanwhile() {
    records.meanwhile(() -> records.unshare(IMAGE, RECIPIENT));
    assertThat(replicate(PLAIN, null, member(RECIPIENT)))
        .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));

    records.share(IMAGE, RECIPIENT, ShareState.ACCEPTED);
    records.meanwhile(() -> records.remove(IMAGE));
    assertThat(replicate(PLAIN, null, member(RECIPIENT)))
        .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
    assertNothingIsMade();
  }

  @Test
  @DisplayName("R15: replicas count against the quota of private images")
  void quota() {
    replicate(PLAIN, null, member(RECIPIENT));
    replicate(PLAIN, null, member(RECIPIENT));

    assertThat(replicate(PLAIN, null, member(RECIPIENT)))
        .isEqualTo(new Outcome.Refused<>(Refusal.PRIVATE_IMAGE_QUOTA_REACHED));
    assertThat(records.keptJobs()).hasSize(2);
  }

  @Test
  @DisplayName("R32: a request that is repeated under its key names the replica that it made")
  void repeated() {
    Job first = job(replicate(PLAIN, KEY, member(RECIPIENT)));
    Job again = job(replicate(PLAIN, KEY, member(RECIPIENT)));

    assertThat(again.made()).isEqualTo(first.made());
    assertThat(records.owned(RECIPIENT)).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "R32: another replica that is asked for under the same key is refused, without a job")
  void keyOfAnotherRequest() {
    job(replicate(PLAIN, KEY, member(RECIPIENT)));

    assertThat(replicate(PLAIN, new IdempotencyKey("key", "something else"), member(RECIPIENT)))
        .isEqualTo(new Outcome.Refused<>(Refusal.KEY_OF_ANOTHER_REQUEST));
    assertThat(records.owned(RECIPIENT)).isEqualTo(1);
    assertThat(records.keptJobs()).hasSize(1);
  }

  @Test
  @DisplayName("R32: one key for two images makes a replica of each")
  void keyOfTwoImages() {
    ImageId other = madeBy(job(replicate(PLAIN, KEY, member(RECIPIENT)))).id();

    Outcome<Job> second = replicating.replicate(other, PLAIN, KEY, member(RECIPIENT), AMPLE);

    assertThat(madeBy(job(second)).source()).isEqualTo(other);
  }

  @Test
  @DisplayName("R32: where it isn't known whether the replica is there, no job says so")
  void unknown() {
    records.loseNextAnswer();

    assertThat(replicate(PLAIN, KEY, member(RECIPIENT))).isEqualTo(new Outcome.Unknown<>());
    assertThat(records.keptJobs()).isEmpty();
    assertThat(job(replicate(PLAIN, KEY, member(RECIPIENT))).made()).isNotNull();
    assertThat(records.owned(RECIPIENT)).isEqualTo(1);
  }

  @Test
  @DisplayName("R32: a job that can't be kept leaves the request to be repeated")
  void lostJob() {
    records.jobsAreLost = true;

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> replicate(PLAIN, KEY, member(RECIPIENT)))
        .matches(StoreUnavailableException::isPartial);
  }

  @Test
  void whatTheBytesAreComesAlongAndWhatTheirOwnerSaidDoesNot() {
    Draft draft = Draft.of(image());
    draft.property("__description", "the owner's");
    records.edit(draft.edited(image(), LATER));

    ImageDescription replica = madeBy(job(replicate(PLAIN, null, member(OWNER)))).description();

    assertThat(replica)
        .isEqualTo(
            new ImageDescription(
                "mine", "qcow2", "bare", 7L, 8L, 1, 2, List.of(), Map.of("os", "linux")));
  }

  @Test
  void whatIsSaidOfTheReplicaIsKept() {
    Draft draft = Draft.of(image());
    draft.property("enterprise_project_id", "the owner's");
    records.edit(draft.edited(image(), LATER));
    NewReplica wanted =
        new NewReplica(
            "mine",
            Optional.empty(),
            Optional.empty(),
            Optional.of("ours"),
            Optional.of(4096),
            List.of("os=linux"));

    ImageDescription replica = madeBy(job(replicate(wanted, null, member(OWNER)))).description();

    assertThat(replica.properties()).containsEntry("enterprise_project_id", "ours");
    assertThat(replica.minRam()).isEqualTo(4096);
    assertThat(replica.tags()).containsExactly("os=linux");
    assertThat(PLAIN.of(records.image(IMAGE), id(3), OWNER, LATER).description().properties())
        .doesNotContainKey("enterprise_project_id");
  }

  @Test
  void aReplicaIsEncryptedIfAKeyIsNamedForIt() {
    NewReplica encrypted = replica(Optional.of("text"), Optional.of("key"));

    Image replica = madeBy(job(replicate(encrypted, null, member(OWNER))));

    assertThat(replica.encrypted()).isTrue();
    assertThat(replica.description().properties())
        .isEqualTo(Map.of("os", "linux", "__description", "text", "__system__cmkid", "key"));
    Image decrypted = PLAIN.of(replica, id(3), OWNER, LATER);
    assertThat(decrypted.encrypted()).isFalse();
    assertThat(decrypted.description().properties()).isEqualTo(Map.of("os", "linux"));
  }

  @Test
  @DisplayName("R31: a replica about which too much would be said is not made")
  void tooLarge() {
    Draft draft = Draft.of(image());
    IntStream.rangeClosed(1, ImageDescription.MAX_PROPERTIES - 1)
        .forEach(number -> draft.property("property " + number, ""));
    records.edit(draft.edited(image(), LATER));

    assertThat(replicate(replica(Optional.of("text"), Optional.empty()), null, member(OWNER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.DESCRIPTION_TOO_LARGE));
    assertThat(job(replicate(PLAIN, null, member(OWNER))).made()).isNotNull();
  }

  @Test
  @DisplayName("R31: a replica whose name is read as another one is not made")
  void disguised() {
    NewReplica disguised =
        new NewReplica(
            "\u202egnp.exe",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    assertThat(replicate(disguised, null, member(OWNER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.TEXT_DISGUISED));
    assertThat(replicate(replica(Optional.of("\u2067"), Optional.empty()), null, member(OWNER)))
        .isEqualTo(new Outcome.Refused<>(Refusal.TEXT_DISGUISED));
  }

  @Test
  @DisplayName("one of an image that has such texts from before is")
  void disguisedSource() {
    Draft draft = Draft.of(image());
    draft.name("\u202egnp.exe");
    draft.property("os", "\u202exunil");
    records.edit(draft.edited(image(), LATER));

    assertThat(madeBy(job(replicate(PLAIN, null, member(OWNER)))).description().properties())
        .containsEntry("os", "\u202exunil");
  }

  private Outcome<Job> replicate(NewReplica wanted, @Nullable IdempotencyKey key, Actor actor) {
    return replicating.replicate(IMAGE, wanted, key, actor, AMPLE);
  }

  private static Job job(Outcome<Job> outcome) {
    return outcome.result().orElseThrow();
  }

  private Image madeBy(Job job) {
    return records.image(Optional.ofNullable(job.made()).orElseThrow().id());
  }

  private void assertNothingIsMade() {
    assertThat(records.owned(RECIPIENT)).isZero();
    assertThat(records.keptJobs()).isEmpty();
  }
}
