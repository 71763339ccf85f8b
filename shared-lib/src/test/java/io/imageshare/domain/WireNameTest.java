package io.imageshare.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names by which callers know kinds, states, statuses and actions. */
class WireNameTest {
  @ParameterizedTest
  @EnumSource(ImageKind.class)
  void everyKindIsFoundByItsName(ImageKind kind) {
    assertThat(ImageKind.parse(kind.wireName())).contains(kind);
  }

  @ParameterizedTest
  @EnumSource(ImageStatus.class)
  void everyStatusIsFoundByItsName(ImageStatus status) {
    assertThat(ImageStatus.parse(status.wireName())).contains(status);
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  void everyStateIsFoundByItsName(ShareState state) {
    assertThat(ShareState.parse(state.wireName())).contains(state);
  }

  @ParameterizedTest
  @EnumSource(Visibility.class)
  void everyVisibilityIsFoundByItsName(Visibility visibility) {
    assertThat(Visibility.parse(visibility.wireName())).contains(visibility);
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void everyActionIsFoundByItsName(Action action) {
    assertThat(Action.parse(action.wireName())).contains(action);
  }

  @Test
  void namesAreInLowerCaseOnly() {
    assertThat(ImageKind.parse("SYSTEM_DISK")).isEmpty();
    assertThat(ImageStatus.parse("Active")).isEmpty();
    assertThat(ShareState.parse("ACCEPTED")).isEmpty();
    assertThat(Action.parse("Share")).isEmpty();
    assertThat(ShareState.parse("")).isEmpty();
    assertThat(Visibility.parse("Public")).isEmpty();
  }

  @Test
  void theNamesAreThoseOfTheDialects() {
    assertThat(ImageKind.values())
        .extracting(ImageKind::wireName)
        .containsExactly("system_disk", "data_disk", "full_ecs");
    assertThat(ImageStatus.values())
        .extracting(ImageStatus::wireName)
        .containsExactly("queued", "saving", "active", "deactivated");
    assertThat(ShareState.values())
        .extracting(ShareState::wireName)
        .containsExactly("pending", "accepted", "rejected");
    assertThat(Visibility.values())
        .extracting(Visibility::wireName)
        .containsExactly("private", "shared", "public");
    assertThat(JobType.values())
        .extracting(JobType::wireName)
        .containsExactly(
            "imsAddImageMembersJob",
            "imsUpdateImageMembersJob",
            "imsDelImageMembersJob",
            "imsCopyImageInRegionJob");
  }
}
