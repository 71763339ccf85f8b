package io.imageshare.domain;

import static io.imageshare.domain.Examples.LATER;
import static io.imageshare.domain.Examples.OTHER_IMAGE;
import static io.imageshare.domain.Examples.OWNER;
import static io.imageshare.domain.Examples.RECIPIENT;
import static io.imageshare.domain.Examples.STRANGER;
import static io.imageshare.domain.Examples.acceptedBy;
import static io.imageshare.domain.Examples.image;
import static io.imageshare.domain.Examples.member;
import static io.imageshare.domain.Examples.named;
import static io.imageshare.domain.Examples.operator;
import static io.imageshare.domain.Examples.shared;
import static io.imageshare.domain.Examples.unshared;
import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(
            Replication.refusal(unshared(image(ImageStatus.QUEUED, false, false)), member(OWNER)))
        .contains(Refusal.IMAGE_NOT_ACTIVE);
  }

  @Test
  @DisplayName("R33: nobody replicates a deactivated image")
  void deactivated() {
    assertThat(
            Replication.refusal(
                unshared(image(ImageStatus.DEACTIVATED, false, false)), member(OWNER)))
        .contains(Refusal.IMAGE_DEACTIVATED);
  }

  @Test
  @DisplayName("R14: a replica is the recipient's own and starts without shares")
  void replica() {
    Image source = acceptedBy(7, ImageKind.FULL_ECS);

    Image replica = source.replicated(OTHER_IMAGE, RECIPIENT, true, named("mine"), LATER);

    assertThat(replica)
        .isEqualTo(
            new Image(
                OTHER_IMAGE,
                RECIPIENT,
                ImageKind.FULL_ECS,
                ImageStatus.ACTIVE,
                ImageSettings.PLAIN,
                true,
                named("mine"),
                source.id(),
                0,
                0,
                1,
                LATER,
                LATER));
  }
}
