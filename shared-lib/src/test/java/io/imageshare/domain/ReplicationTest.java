package io.imageshare.domain;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.acceptedBy;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.named;
import static io.imageshare.testkit.Examples.operator;
import static io.imageshare.testkit.Examples.shared;
import static io.imageshare.testkit.Examples.unshared;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.testkit.AnImage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Making private images of shared ones. */
class ReplicationTest {
  @Test
  @DisplayName("R14: an accepted image can be replicated")
  void accepted() {
    assertThat(Replication.refusal(shared(RECIPIENT, ShareState.ACCEPTED), member(RECIPIENT)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = ShareState.class, names = "ACCEPTED", mode = Mode.EXCLUDE)
  @DisplayName("R14: replicating before accepting is refused")
  void notAccepted(ShareState state) {
    assertThat(Replication.refusal(shared(RECIPIENT, state), member(RECIPIENT)))
        .contains(Refusal.NOT_ACCEPTED);
  }

  @Test
  void theOwnerAndAnOperatorReplicateWithoutAShare() {
    Standing standing = unshared(image(ImageKind.FULL_ECS));

    assertThat(Replication.refusal(standing, member(OWNER))).isEmpty();
    assertThat(Replication.refusal(standing, operator())).isEmpty();
  }

  @Test
  @DisplayName("R30: a stranger is told that there is no such image")
  void stranger() {
    assertThat(Replication.refusal(shared(RECIPIENT, ShareState.ACCEPTED), member(STRANGER)))
        .contains(Refusal.IMAGE_NOT_FOUND);
  }

  @Test
  void anImageThatIsNotActiveCanNotBeReplicated() {
    assertThat(Replication.refusal(unshared(image(ImageStatus.QUEUED)), member(OWNER)))
        .contains(Refusal.IMAGE_NOT_ACTIVE);
  }

  @Test
  @DisplayName("R33: nobody replicates a deactivated image")
  void deactivated() {
    assertThat(Replication.refusal(unshared(image(ImageStatus.DEACTIVATED)), member(OWNER)))
        .contains(Refusal.IMAGE_DEACTIVATED);
  }

  @Test
  @DisplayName("R42: recipients don't replicate a retired image, its owner does")
  void retired() {
    Image retired = AnImage.of(IMAGE, OWNER).retiring(NOW).build();
    Image retiring = AnImage.of(IMAGE, OWNER).retiring(NOW.plusNanos(1)).build();

    assertThat(
            Replication.refusal(shared(retired, RECIPIENT, ShareState.ACCEPTED), member(RECIPIENT)))
        .contains(Refusal.IMAGE_RETIRED);
    assertThat(
            Replication.refusal(
                shared(retiring, RECIPIENT, ShareState.ACCEPTED), member(RECIPIENT)))
        .isEmpty();
    assertThat(Replication.refusal(unshared(retired), member(OWNER))).isEmpty();
  }

  @Test
  @DisplayName("R42: a replica doesn't retire with its source")
  void replicaOfARetiringImage() {
    Image source = AnImage.of(IMAGE, OWNER).retiring(LATER).build();

    assertThat(source.replicated(OTHER_IMAGE, RECIPIENT, false, named("mine"), NOW).retirement())
        .isNull();
  }

  @Test
  @DisplayName("R14: a replica is the recipient's own and starts without shares")
  void replica() {
    Image source = acceptedBy(7, ImageKind.FULL_ECS);

    Image replica = source.replicated(OTHER_IMAGE, RECIPIENT, true, named("mine"), LATER);

    assertThat(replica)
        .isEqualTo(
            AnImage.of(OTHER_IMAGE, RECIPIENT)
                .kind(ImageKind.FULL_ECS)
                .encrypted(true)
                .named("mine")
                .replicaOf(source.id())
                .at(LATER)
                .build());
  }
}
