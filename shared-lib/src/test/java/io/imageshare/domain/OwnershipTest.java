package io.imageshare.domain;

import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.named;
import static io.imageshare.testkit.Examples.operator;
import static io.imageshare.testkit.Examples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may change an image, and who may delete it. */
class OwnershipTest {
  private static final Standing SHARED = shared(RECIPIENT, ShareState.ACCEPTED);

  @Test
  @DisplayName("R7: the owner and an operator change and delete an image, shared or not")
  void owner() {
    for (Actor actor : new Actor[] {member(OWNER), operator()}) {
      assertThat(Ownership.refusalToChange(SHARED, actor)).isEmpty();
      assertThat(Ownership.refusalToDelete(SHARED, actor)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  @DisplayName("R7: a recipient does neither, whatever it has answered")
  void recipient(ShareState state) {
    Standing standing = shared(RECIPIENT, state);

    assertThat(Ownership.refusalToChange(standing, member(RECIPIENT)))
        .contains(Refusal.ONLY_OWNER_CHANGES);
    assertThat(Ownership.refusalToDelete(standing, member(RECIPIENT)))
        .contains(Refusal.ONLY_OWNER_CHANGES);
  }

  @Test
  @DisplayName("R30: a stranger is told that there is no such image, protected or not")
  void stranger() {
    for (Standing standing : new Standing[] {SHARED, protectedImage()}) {
      assertThat(Ownership.refusalToChange(standing, member(STRANGER)))
          .contains(Refusal.IMAGE_NOT_FOUND);
      assertThat(Ownership.refusalToDelete(standing, member(STRANGER)))
          .contains(Refusal.IMAGE_NOT_FOUND);
    }
  }

  @Test
  void aProtectedImageIsChangedButNotDeleted() {
    assertThat(Ownership.refusalToChange(protectedImage(), member(OWNER))).isEmpty();
    assertThat(Ownership.refusalToDelete(protectedImage(), member(OWNER)))
        .contains(Refusal.PROTECTED_IMAGE);
    assertThat(Ownership.refusalToDelete(protectedImage(), member(RECIPIENT)))
        .contains(Refusal.ONLY_OWNER_CHANGES);
  }

  private static Standing protectedImage() {
    Image image =
        image(ImageKind.SYSTEM_DISK)
            .edited(
                ImageStatus.ACTIVE,
                new ImageSettings(Visibility.PRIVATE, false, true),
                named("image"),
                NOW);
    return shared(image, RECIPIENT, ShareState.PENDING);
  }
}
