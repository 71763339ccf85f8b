package io.imageshare.store;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.imageshare.domain.Image;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.testkit.AShare;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a commit of transitions writes. */
public abstract class CommitContract extends StoreContract {
  private static final CommitOutcome COMMITTED = new CommitOutcome.Committed();

  protected CommitContract(Supplier<Stores> empty) {
    super(empty);
  }

  @BeforeEach
  void createImage() {
    created(IMAGE);
  }

  private static Stream<Arguments> pairs() {
    List<String> states = List.of("none", "pending", "accepted", "rejected");
    return states.stream()
        .flatMap(before -> states.stream().map(after -> Arguments.of(before, after)))
        .filter(pair -> !List.of(pair.get()).equals(List.of("none", "none")));
  }

  private static @Nullable ShareState state(String name) {
    return ShareState.parse(name).orElse(null);
  }

  /** The project's share, as its own lists of that state have it. */
  private List<Share> received(ProjectId project, ShareState state) {
    ImageQuery query =
        new ImageQuery(project, false, Set.of(state), Order.NEWEST_FIRST, null, 10, NOW);
    return shares.list(query).items().stream().map(ListedImage::share).toList();
  }

  @ParameterizedTest(name = "R11, R12, R13, R16, R26: from {0} to {1}, for owner and recipient")
  @MethodSource("pairs")
  void aTransitionIsSeenFromBothSides(String before, String after) {
    if (!before.equals("none")) {
      moved(IMAGE, RECIPIENT, state(before));
    }
    Share first = standing(IMAGE, RECIPIENT).shareOf(RECIPIENT);
    ShareState next = state(after);
    Share second =
        next == null
            ? null
            : AShare.of(IMAGE, RECIPIENT).in(next).updated(LATER).vault("vault-1").build();

    assertThat(commit(new Transition(first, second))).isEqualTo(COMMITTED);

    assertThat(standing(IMAGE, RECIPIENT).shareOf(RECIPIENT)).isEqualTo(second);
    for (ShareState state : ShareState.values()) {
      assertThat(received(RECIPIENT, state))
          .isEqualTo(second != null && state == next ? List.of(second) : List.of());
    }
  }

  @ParameterizedTest(name = "R2: from {0} to {1}, the image counts what it has")
  @MethodSource("pairs")
  void theImageCounts(String before, String after) {
    moved(IMAGE, OTHER_RECIPIENT, ShareState.ACCEPTED);
    if (!before.equals("none")) {
      moved(IMAGE, RECIPIENT, state(before));
    }
    Transition transition = to(IMAGE, RECIPIENT, state(after));
    Image expected = standing(IMAGE).image().after(List.of(transition));

    assertThat(commit(transition)).isEqualTo(COMMITTED);

    assertThat(standing(IMAGE).image()).isEqualTo(expected);
    assertThat(expected.shares()).isEqualTo(after.equals("none") ? 1 : 2);
    assertThat(expected.accepted()).isEqualTo(after.equals("accepted") ? 2 : 1);
  }

  @Test
  void aVaultIsForgottenWithTheAnswerThatNamedIt() {
    Share accepted = AShare.of(IMAGE, RECIPIENT).accepted().vault("vault-1").build();
    Share rejected = accepted.answered(ShareState.REJECTED, Reply.NONE, LATER);
    commit(new Transition(null, accepted));

    assertThat(commit(new Transition(accepted, rejected))).isEqualTo(COMMITTED);

    assertThat(standing(IMAGE, RECIPIENT).shareOf(RECIPIENT)).isEqualTo(rejected);
    assertThat(received(RECIPIENT, ShareState.REJECTED)).containsExactly(rejected);
  }

  @Test
  @DisplayName("R12: as many transitions as fit move as many shares, each in its own way")
  void manyTransitions() {
    List<ProjectId> recipients = projects(ShareStore.MAX_TRANSITIONS);
    List<ShareState> before = List.of(ShareState.PENDING, ShareState.ACCEPTED, ShareState.REJECTED);
    List<ShareState> after = List.of(ShareState.ACCEPTED, ShareState.REJECTED, ShareState.PENDING);
    commit(transitions(recipients, before));

    assertThat(commit(transitions(recipients, after))).isEqualTo(COMMITTED);

    Standing standing = standing(IMAGE, recipients.toArray(ProjectId[]::new));
    assertThat(standing.image().shares()).isEqualTo(33);
    assertThat(standing.image().accepted()).isEqualTo(11);
    for (int place = 0; place < recipients.size(); place++) {
      ProjectId recipient = recipients.get(place);
      ShareState expected = after.get(place % after.size());
      assertThat(standing.shares().get(recipient)).extracting(Share::state).isEqualTo(expected);
      assertThat(received(recipient, expected)).hasSize(1);
    }
  }

  private Transition[] transitions(List<ProjectId> recipients, List<ShareState> states) {
    return IntStream.range(0, recipients.size())
        .mapToObj(place -> to(IMAGE, recipients.get(place), states.get(place % states.size())))
        .toArray(Transition[]::new);
  }

  @Test
  void whatIsNoCommitIsRefusedBeforeAnythingIsWritten() {
    Transition one = to(IMAGE, RECIPIENT, ShareState.PENDING);
    Transition[] tooMany =
        projects(ShareStore.MAX_TRANSITIONS + 1).stream()
            .map(project -> to(IMAGE, project, ShareState.PENDING))
            .toArray(Transition[]::new);
    Transition elsewhere = new Transition(null, share(OTHER_IMAGE, RECIPIENT, ShareState.PENDING));

    assertThatIllegalArgumentException().isThrownBy(() -> commit());
    assertThatIllegalArgumentException().isThrownBy(() -> commit(tooMany));
    assertThatIllegalArgumentException().isThrownBy(() -> commit(one, elsewhere));
    assertThatIllegalArgumentException().isThrownBy(() -> commit(one, one));
    assertThat(standing(IMAGE, RECIPIENT)).isEqualTo(standing(IMAGE));
  }

  private CommitOutcome commit(Transition... transitions) {
    return shares.commit(standing(IMAGE), List.of(transitions), LIMITS, BY, AMPLE);
  }
}
