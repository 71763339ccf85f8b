package io.imageshare.store;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.id;
import static io.imageshare.testkit.Examples.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Retirement;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Visibility;
import io.imageshare.store.ImageStore.Source;
import io.imageshare.testkit.AnImage;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the record of a replica is written, if what it is made of still may be replicated. */
public abstract class ReplicaContract extends StoreContract {
  private static final CreationOutcome CREATED = new CreationOutcome.Created();
  private static final CreationOutcome OVERTAKEN = new CreationOutcome.SourceOvertaken();

  protected ReplicaContract(Supplier<Stores> empty) {
    super(empty);
  }

  @BeforeEach
  void createSource() {
    created(IMAGE);
  }

  private Source source(ProjectId replicator) {
    Standing read = standing(IMAGE, replicator);
    return new Source(read.image(), read.shareOf(replicator));
  }

  private Source accepted() {
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);
    return source(RECIPIENT);
  }

  private CreationOutcome replicate(Source source, ProjectId replicator, Limits limits) {
    Image replica =
        source.image().replicated(OTHER_IMAGE, replicator, false, named("replica"), NOW);
    return images.create(replica, source, null, limits, AMPLE);
  }

  private void assertNoReplica() {
    assertThat(shares.standing(OTHER_IMAGE, Set.of(), NOW)).isEmpty();
    assertThat(images.owned(RECIPIENT)).isZero();
  }

  @Test
  @DisplayName("R14: the recipient of an accepted share gets an image of its own")
  void byRecipient() {
    assertThat(replicate(accepted(), RECIPIENT, LIMITS)).isEqualTo(CREATED);

    Image replica = standing(OTHER_IMAGE).image();
    assertThat(replica.owner()).isEqualTo(RECIPIENT);
    assertThat(replica.source()).isEqualTo(IMAGE);
    assertThat(images.owned(RECIPIENT)).isEqualTo(1);
  }

  @Test
  @DisplayName("R8: the owner gets one without a share")
  void byOwner() {
    assertThat(replicate(source(OWNER), OWNER, LIMITS)).isEqualTo(CREATED);
    assertThat(images.owned(OWNER)).isEqualTo(2);
  }

  @ParameterizedTest(name = "R14: not if the share is {0} meanwhile")
  @CsvSource({"pending", "rejected", "none"})
  void shareChanged(String meanwhile) {
    Source source = accepted();
    moved(IMAGE, RECIPIENT, ShareState.parse(meanwhile).orElse(null));

    assertThat(replicate(source, RECIPIENT, LIMITS)).isEqualTo(OVERTAKEN);
    assertNoReplica();
  }

  @Test
  @DisplayName("R27: not if the image is deleted meanwhile")
  void deletedSource() {
    Source received = accepted();
    Source own = source(OWNER);
    deleted(IMAGE);

    assertThat(replicate(received, RECIPIENT, LIMITS)).isEqualTo(OVERTAKEN);
    assertThat(replicate(own, OWNER, LIMITS)).isEqualTo(OVERTAKEN);
    assertNoReplica();
  }

  @Test
  @DisplayName("R14: not if the image isn't active")
  void sourceNotActive() {
    Image saving =
        created(
            AnImage.of(id(7), OWNER)
                .kind(ImageKind.DATA_DISK)
                .status(ImageStatus.SAVING)
                .named("saving")
                .build());

    assertThat(replicate(new Source(saving, null), OWNER, LIMITS)).isEqualTo(OVERTAKEN);
    assertNoReplica();
  }

  @Test
  @DisplayName("R42: a recipient gets none of an image that is retired meanwhile, its owner does")
  void retiredMeanwhile() {
    Source source = accepted();
    Source own = source(OWNER);
    retires(NOW);

    assertThat(replicate(source, RECIPIENT, LIMITS)).isEqualTo(OVERTAKEN);
    assertNoReplica();
    assertThat(replicate(own, OWNER, LIMITS)).isEqualTo(CREATED);
  }

  @Test
  @DisplayName("R42: until an image retires its recipients get replicas of it")
  void retiringLater() {
    Source source = accepted();
    retires(LATER);

    assertThat(replicate(source, RECIPIENT, LIMITS)).isEqualTo(CREATED);
  }

  private void retires(Instant time) {
    Image image = standing(IMAGE).image();
    ImageSettings retiring = image.settings().with(new Retirement(time, null, null));
    images.edit(image.edited(image.status(), retiring, image.description(), LATER), BY, AMPLE);
  }

  @Test
  void changesThatDoNotForbidItAreNoConflict() {
    Source source = accepted();
    moved(IMAGE, new ProjectId("third"), ShareState.PENDING);
    images.edit(
        standing(IMAGE)
            .image()
            .edited(
                ImageStatus.ACTIVE,
                new ImageSettings(Visibility.PRIVATE, false, true),
                named("other"),
                LATER),
        BY,
        AMPLE);

    assertThat(replicate(source, RECIPIENT, LIMITS)).isEqualTo(CREATED);
  }

  @Test
  @DisplayName("R14: a replica counts against the recipient's private images")
  void limit() {
    Source source = accepted();
    Limits one = new Limits(256, 10, 1);
    replicate(source, RECIPIENT, one);
    Image second = source.image().replicated(id(9), RECIPIENT, false, named("second"), NOW);

    assertThat(images.create(second, source, null, one, AMPLE))
        .isEqualTo(new CreationOutcome.Refused(Refusal.PRIVATE_IMAGE_QUOTA_REACHED));
  }
}
