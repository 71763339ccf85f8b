package io.imageshare.store;

import static io.imageshare.domain.Examples.IMAGE;
import static io.imageshare.domain.Examples.LATER;
import static io.imageshare.domain.Examples.NOW;
import static io.imageshare.domain.Examples.OTHER_IMAGE;
import static io.imageshare.domain.Examples.OWNER;
import static io.imageshare.domain.Examples.RECIPIENT;
import static io.imageshare.domain.Examples.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Visibility;
import io.imageshare.store.ImageStore.CreationOutcome;
import io.imageshare.store.ImageStore.Source;
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
    assertThat(shares.standing(OTHER_IMAGE, Set.of())).isEmpty();
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
            Image.registered(
                id(7),
                OWNER,
                ImageKind.DATA_DISK,
                ImageStatus.SAVING,
                ImageSettings.PLAIN,
                false,
                named("saving"),
                NOW));

    assertThat(replicate(new Source(saving, null), OWNER, LIMITS)).isEqualTo(OVERTAKEN);
    assertNoReplica();
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
        .isEqualTo(new CreationOutcome.QuotaReached());
  }
}
