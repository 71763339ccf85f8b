package io.imageshare.domain;

import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.operator;
import static io.imageshare.testkit.Examples.shared;
import static io.imageshare.testkit.Examples.unshared;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may stop sharing. */
class StopTest {
  @ParameterizedTest
  @EnumSource(ShareState.class)
  @DisplayName("R7: the owner stops sharing in any state, without the recipient's consent")
  void owner(ShareState state) {
    Standing standing = shared(RECIPIENT, state);

    Transition transition = Decided.change(Stop.decide(standing, RECIPIENT, null, member(OWNER)));

    assertThat(transition).isEqualTo(new Transition(standing.shareOf(RECIPIENT), null));
  }

  @Test
  @DisplayName("R7: an image that is not active any more can still be taken back")
  void notActive() {
    Standing standing = shared(image(ImageStatus.SAVING), RECIPIENT, ShareState.ACCEPTED);

    assertThat(Stop.decide(standing, RECIPIENT, null, member(OWNER)))
        .isInstanceOf(Decision.Change.class);
  }

  @Test
  @DisplayName("R32: stopping what is stopped changes nothing")
  void twice() {
    Standing standing = unshared(image(ImageKind.SYSTEM_DISK));

    Decided.unchanged(Stop.decide(standing, RECIPIENT, null, member(OWNER)), standing, RECIPIENT);
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  void aRecipientIsToldToRejectInstead(ShareState state) {
    Decided.refused(
        Stop.decide(shared(RECIPIENT, state), RECIPIENT, null, member(RECIPIENT)),
        Refusal.ONLY_OWNER_STOPS);
    assertThat(Refusal.ONLY_OWNER_STOPS.sentence()).contains("reject");
  }

  @Test
  @DisplayName("R30: a stranger is told that there is no such image")
  void stranger() {
    Decided.refused(
        Stop.decide(shared(RECIPIENT, ShareState.ACCEPTED), RECIPIENT, null, member(STRANGER)),
        Refusal.IMAGE_NOT_FOUND);
  }

  @Test
  void anOperatorStopsForTheOwner() {
    assertThat(Stop.decide(shared(RECIPIENT, ShareState.PENDING), RECIPIENT, null, operator()))
        .isInstanceOf(Decision.Change.class);
  }
}
