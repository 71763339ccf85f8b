package io.imageshare.domain;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.acceptedBy;
import static io.imageshare.testkit.Examples.share;
import static io.imageshare.testkit.Examples.unshared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.imageshare.testkit.AShare;
import io.imageshare.testkit.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a change of a share does to the counts of its image. */
class TransitionTest {
  private static @Nullable Share shareIn(ProjectId project, String state) {
    return state.equals("none") ? null : share(project, ShareState.parse(state).orElseThrow());
  }

  private static List<String> states() {
    return List.of("none", "pending", "accepted", "rejected");
  }

  /** All pairs of states that a transition can have. */
  static Stream<Arguments> pairs() {
    return states().stream()
        .flatMap(before -> states().stream().map(after -> Arguments.of(before, after)))
        .filter(pair -> !List.of(pair.get()).equals(List.of("none", "none")));
  }

  @ParameterizedTest(name = "R2: from {0} to {1}: {2} shares, {3} accepted")
  @CsvSource({
    "none, pending, 1, 0",
    "pending, accepted, 0, 1",
    "pending, rejected, 0, 0",
    "accepted, rejected, 0, -1",
    "rejected, accepted, 0, 1",
    "rejected, pending, 0, 0",
    "pending, none, -1, 0",
    "accepted, none, -1, -1",
    "rejected, none, -1, 0"
  })
  void onlyAcceptedSharesCount(String before, String after, int shares, int accepted) {
    List<Transition> transition =
        List.of(new Transition(shareIn(RECIPIENT, before), shareIn(RECIPIENT, after)));

    assertThat(Transition.sharesChange(transition)).isEqualTo(shares);
    assertThat(Transition.acceptedChange(transition)).isEqualTo(accepted);
  }

  @ParameterizedTest(name = "R32: from {0} to {1} and back counts as nothing")
  @MethodSource("pairs")
  void thereAndBack(String before, String after) {
    Share first = shareIn(RECIPIENT, before);
    Share second = shareIn(RECIPIENT, after);
    List<Transition> both = List.of(new Transition(first, second), new Transition(second, first));

    assertThat(Transition.sharesChange(both)).isZero();
    assertThat(Transition.acceptedChange(both)).isZero();
  }

  @ParameterizedTest(name = "R2: from {0} to {1}: the counts are those of the shares there are")
  @MethodSource("pairs")
  void countsAreWhatIsThere(String before, String after) {
    Standing empty = unshared(acceptedBy(0, ImageKind.SYSTEM_DISK));
    Share first = shareIn(RECIPIENT, before);
    Standing standing = first == null ? empty : empty.after(List.of(new Transition(null, first)));

    Standing changed = standing.after(List.of(new Transition(first, shareIn(RECIPIENT, after))));

    assertThat(changed.image().shares()).isEqualTo(changed.shares().size());
    assertThat(changed.image().accepted())
        .isEqualTo(changed.shares().values().stream().filter(Share::isAccepted).count());
  }

  @Test
  void transitionsOfSeveralProjectsAddUp() {
    List<Transition> transitions = new ArrayList<>();
    transitions.add(new Transition(null, share(RECIPIENT, ShareState.PENDING)));
    transitions.add(
        new Transition(
            share(OTHER_RECIPIENT, ShareState.PENDING),
            share(OTHER_RECIPIENT, ShareState.ACCEPTED)));

    Image image = acceptedBy(3, ImageKind.SYSTEM_DISK).after(transitions);

    assertThat(image.shares()).isEqualTo(4);
    assertThat(image.accepted()).isEqualTo(4);
  }

  @ParameterizedTest(name = "from {0} to {1} needs room: {2}")
  @CsvSource({
    "none, pending, true",
    "rejected, pending, true",
    "pending, accepted, true",
    "accepted, rejected, false",
    "accepted, none, false"
  })
  void offeringAndAcceptingNeedRoom(String before, String after, boolean needsRoom) {
    assertThat(new Transition(shareIn(RECIPIENT, before), shareIn(RECIPIENT, after)).needsRoom())
        .isEqualTo(needsRoom);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aTransitionKnowsItsImageAndProject(String before, String after) {
    Transition transition = new Transition(shareIn(RECIPIENT, before), shareIn(RECIPIENT, after));

    assertThat(transition.image()).isEqualTo(IMAGE);
    assertThat(transition.project()).isEqualTo(RECIPIENT);
  }

  @Test
  void aTransitionFromNothingToNothingIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Transition(null, null));
  }

  @Test
  void aTransitionStaysWithOneImageAndOneProject() {
    Share share = share(RECIPIENT, ShareState.PENDING);
    Share elsewhere = AShare.of(OTHER_IMAGE, RECIPIENT).accepted().build();
    Share others = share(OTHER_RECIPIENT, ShareState.ACCEPTED);

    assertThatIllegalArgumentException().isThrownBy(() -> new Transition(share, elsewhere));
    assertThatIllegalArgumentException().isThrownBy(() -> new Transition(share, others));
  }

  @Test
  @DisplayName("R30: an image is visible to its owner, its recipients and operators")
  void visibility() {
    Standing standing =
        unshared(acceptedBy(0, ImageKind.SYSTEM_DISK))
            .after(List.of(new Transition(null, share(RECIPIENT, ShareState.REJECTED))));

    assertThat(standing.isVisibleTo(Examples.member(Examples.OWNER))).isTrue();
    assertThat(standing.isVisibleTo(Examples.member(RECIPIENT))).isTrue();
    assertThat(standing.isVisibleTo(Examples.operator())).isTrue();
    assertThat(standing.isVisibleTo(Examples.member(Examples.STRANGER))).isFalse();
  }
}
