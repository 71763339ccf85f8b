package io.imageshare.domain;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.acceptedBy;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.operator;
import static io.imageshare.testkit.Examples.shared;
import static io.imageshare.testkit.Examples.unshared;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Examples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Who may offer which image to whom. */
class OfferTest {
  private static final Actor BY_OWNER = member(OWNER);

  private static Decision offer(Standing standing, ProjectId recipient, Actor actor) {
    return Offer.decide(standing, recipient, Terms.NONE, actor, Limits.DEFAULTS, LATER);
  }

  private static Decision offer(Standing standing) {
    return offer(standing, RECIPIENT, BY_OWNER);
  }

  @Nested
  class ByItsOwner {
    @Test
    @DisplayName("R11: a new share is pending")
    void pending() {
      Transition transition =
          Decided.change(offer(unshared(image(ImageKind.SYSTEM_DISK)), RECIPIENT, BY_OWNER));

      assertThat(transition.before()).isNull();
      assertThat(transition.after())
          .isEqualTo(AShare.of(Examples.IMAGE, RECIPIENT).at(LATER).build());
    }

    @Test
    @DisplayName("R16: a rejected share offered again is pending once more, and as old as before")
    void again() {
      Share share = Decided.changedTo(offer(shared(RECIPIENT, ShareState.REJECTED)));

      assertThat(share.state()).isEqualTo(ShareState.PENDING);
      assertThat(share.created()).isEqualTo(NOW);
      assertThat(share.updated()).isEqualTo(LATER);
    }

    @ParameterizedTest
    @EnumSource(value = ShareState.class, names = "REJECTED", mode = Mode.EXCLUDE)
    @DisplayName("R32: offering what is offered or accepted changes nothing")
    void repeated(ShareState state) {
      Standing standing = shared(RECIPIENT, state);

      Decided.unchanged(offer(standing), standing, RECIPIENT);
    }

    @Test
    @DisplayName("R5: nobody shares with themselves")
    void withItself() {
      Decided.refused(
          offer(unshared(image(ImageKind.SYSTEM_DISK)), OWNER, BY_OWNER), Refusal.SHARE_WITH_OWNER);
    }

    @Test
    @DisplayName("R5: nor in capitals, also where such a share is there from before")
    void withItselfInCapitals() {
      ProjectId owner = new ProjectId("OwneR");

      Decided.refused(
          offer(unshared(image(ImageKind.SYSTEM_DISK)), owner, BY_OWNER), Refusal.SHARE_WITH_OWNER);
      Decided.refused(
          offer(shared(owner, ShareState.PENDING), owner, BY_OWNER), Refusal.SHARE_WITH_OWNER);
      assertThat(Stop.decide(shared(owner, ShareState.PENDING), owner, null, BY_OWNER))
          .isInstanceOf(Decision.Change.class);
    }

    @Test
    @DisplayName("R8: an image that is shared can be shared with more")
    void withMore() {
      assertThat(offer(shared(RECIPIENT, ShareState.ACCEPTED), Examples.OTHER_RECIPIENT, BY_OWNER))
          .isInstanceOf(Decision.Change.class);
    }
  }

  @Nested
  class OfAnImage {
    @ParameterizedTest
    @EnumSource(
        value = ImageStatus.class,
        names = {"QUEUED", "SAVING"})
    @DisplayName("R5: an image that is not active can't be shared")
    void notActive(ImageStatus status) {
      Decided.refused(offer(unshared(image(status))), Refusal.IMAGE_NOT_ACTIVE);
    }

    @Test
    @DisplayName("R33: a deactivated image is not offered")
    void deactivated() {
      Decided.refused(offer(unshared(image(ImageStatus.DEACTIVATED))), Refusal.IMAGE_DEACTIVATED);
      Decided.refused(offer(deactivated(ShareState.REJECTED)), Refusal.IMAGE_DEACTIVATED);
    }

    @ParameterizedTest
    @EnumSource(
        value = ShareState.class,
        names = {"PENDING", "ACCEPTED"})
    @DisplayName("R32, R33: an offer that stands already is none anew")
    void deactivatedAfterwards(ShareState state) {
      Decided.unchanged(offer(deactivated(state)), deactivated(state), RECIPIENT);
    }

    private static Standing deactivated(ShareState state) {
      return shared(image(ImageStatus.DEACTIVATED), RECIPIENT, state);
    }

    @Test
    @DisplayName("R5: an encrypted image can't be shared")
    void encrypted() {
      Decided.refused(
          offer(unshared(AnImage.of(IMAGE, OWNER).encrypted(true).build())),
          Refusal.ENCRYPTED_IMAGE);
    }

    @Test
    @DisplayName("R5: a public image can't be shared")
    void isPublic() {
      Decided.refused(
          offer(unshared(AnImage.of(IMAGE, OWNER).visibility(Visibility.PUBLIC).build())),
          Refusal.PUBLIC_IMAGE);
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM_DISK, 256", "DATA_DISK, 256", "FULL_ECS, 10"})
    @DisplayName("R1, R2: an offer is refused when the accepted shares fill the quota")
    void full(ImageKind kind, int limit) {
      assertThat(offer(unshared(acceptedBy(limit - 1L, kind)))).isInstanceOf(Decision.Change.class);
      Decided.refused(offer(unshared(acceptedBy(limit, kind))), Refusal.RECIPIENT_QUOTA_REACHED);
    }

    @Test
    @DisplayName("R2: offers alone never fill the quota")
    void pendingOnesAreFree() {
      Image offered =
          AnImage.of(Examples.IMAGE, OWNER).kind(ImageKind.FULL_ECS).counting(5_000, 9).build();

      assertThat(offer(unshared(offered))).isInstanceOf(Decision.Change.class);
    }

    @Test
    @DisplayName("R2: offering again to a rejected recipient needs a free place too")
    void againWhenFull() {
      Decided.refused(
          offer(shared(acceptedBy(256, ImageKind.DATA_DISK), RECIPIENT, ShareState.REJECTED)),
          Refusal.RECIPIENT_QUOTA_REACHED);
    }
  }

  @Nested
  class ByOthers {
    @ParameterizedTest
    @EnumSource(ShareState.class)
    @DisplayName("R4: a recipient can't pass the image on, and is told to replicate it first")
    void recipient(ShareState state) {
      Decided.refused(
          offer(shared(RECIPIENT, state), STRANGER, member(RECIPIENT)), Refusal.ONLY_OWNER_SHARES);
      assertThat(Refusal.ONLY_OWNER_SHARES.sentence()).contains("Replicate it");
    }

    @Test
    @DisplayName("R30: a stranger is told that there is no such image")
    void stranger() {
      Decided.refused(
          offer(shared(RECIPIENT, ShareState.ACCEPTED), RECIPIENT, member(STRANGER)),
          Refusal.IMAGE_NOT_FOUND);
    }

    @Test
    @DisplayName("R30: a stranger is told so of an image that could not be shared anyway")
    void strangerOfEncrypted() {
      Decided.refused(
          offer(
              unshared(
                  AnImage.of(IMAGE, OWNER)
                      .status(ImageStatus.QUEUED)
                      .visibility(Visibility.PUBLIC)
                      .encrypted(true)
                      .build()),
              OWNER,
              member(STRANGER)),
          Refusal.IMAGE_NOT_FOUND);
    }

    @Test
    void anOperatorOffersForTheOwner() {
      assertThat(offer(unshared(image(ImageKind.FULL_ECS)), RECIPIENT, operator()))
          .isInstanceOf(Decision.Change.class);
    }
  }
}
