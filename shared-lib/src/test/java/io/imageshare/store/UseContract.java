package io.imageshare.store;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ShareStore.Noting;
import io.imageshare.testkit.AShare;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The day on which a share was last used (R43). */
public abstract class UseContract extends StoreContract {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final LocalDate NEXT = LocalDate.of(2026, 2, 2);

  protected UseContract(Supplier<Stores> empty) {
    super(empty);
  }

  @BeforeEach
  void accept() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);
  }

  private Share read() {
    return Objects.requireNonNull(standing(IMAGE, RECIPIENT).shareOf(RECIPIENT));
  }

  private Noting use(Share share, LocalDate day) {
    return shares.noteUse(share, day, AMPLE);
  }

  /** Checks that each side's list has that share, as it is read by its ID. */
  private void bothSidesSee(Share share) {
    assertThat(read()).isEqualTo(share);
    assertThat(shares.members(IMAGE, null, 10, NOW).items()).contains(share);
    ImageQuery received =
        new ImageQuery(RECIPIENT, false, Set.of(share.state()), Order.NEWEST_FIRST, null, 10, NOW);
    assertThat(shares.list(received).items()).extracting(ListedImage::share).contains(share);
  }

  @Test
  @DisplayName("R43: the day is noted for both sides, and nothing else changes")
  void noted() {
    Standing before = standing(IMAGE, RECIPIENT);

    assertThat(use(read(), DAY)).isEqualTo(Noting.NOTED);

    bothSidesSee(Objects.requireNonNull(before.shareOf(RECIPIENT)).usedOn(DAY));
    assertThat(standing(IMAGE).image()).isEqualTo(before.image());
  }

  @Test
  @DisplayName("R43: the other shares of the image stay as they are")
  void otherShares() {
    moved(IMAGE, OTHER_RECIPIENT, ShareState.ACCEPTED);

    use(read(), DAY);

    assertThat(standing(IMAGE, OTHER_RECIPIENT).shares())
        .containsEntry(OTHER_RECIPIENT, AShare.of(IMAGE, OTHER_RECIPIENT).accepted().build());
  }

  @Test
  @DisplayName("R43: it goes forwards only")
  void forwards() {
    Share unused = read();
    use(unused, DAY);

    assertThat(use(unused, DAY)).isEqualTo(Noting.OVERTAKEN);
    assertThat(use(unused, NEXT)).isEqualTo(Noting.NOTED);
    assertThat(use(unused, DAY)).isEqualTo(Noting.OVERTAKEN);
    assertThat(read().lastUsed()).isEqualTo(NEXT);
  }

  @Test
  @DisplayName("R43: of many at once one is written")
  void together() {
    Share unused = read();

    List<Noting> outcomes = Parallel.map(List.of(1, 2, 3, 4, 5), number -> use(unused, DAY));

    assertThat(outcomes).filteredOn(Noting.NOTED::equals).hasSize(1);
    assertThat(outcomes).filteredOn(Noting.OVERTAKEN::equals).hasSize(4);
    bothSidesSee(unused.usedOn(DAY));
  }

  @ParameterizedTest(name = "R43, R26: not if the share is {0} meanwhile, which stays so")
  @CsvSource({"pending", "rejected", "none"})
  void changedMeanwhile(String meanwhile) {
    Share read = read();
    ShareState state = ShareState.parse(meanwhile).orElse(null);
    moved(IMAGE, RECIPIENT, state);
    @Nullable Share changed = standing(IMAGE, RECIPIENT).shareOf(RECIPIENT);

    assertThat(use(read, DAY)).isEqualTo(Noting.OVERTAKEN);

    assertThat(standing(IMAGE, RECIPIENT).shareOf(RECIPIENT)).isEqualTo(changed);
    ImageQuery received =
        new ImageQuery(
            RECIPIENT, false, Set.of(ShareState.values()), Order.NEWEST_FIRST, null, 10, NOW);
    assertThat(shares.list(received).items()).hasSize(changed == null ? 0 : 1);
  }

  @Test
  @DisplayName("R43, R26: not if sharing was stopped for a reason, which is still told")
  void stoppedForAReason() {
    Share read = read();
    commit(new Transition(read, null, "Out of support."));

    assertThat(use(read, DAY)).isEqualTo(Noting.OVERTAKEN);

    assertThat(standing(IMAGE, RECIPIENT).reasonOfStop(RECIPIENT)).contains("Out of support.");
  }

  @Test
  @DisplayName("R43: not for a share that was stopped, offered anew and accepted meanwhile")
  void offeredAnew() {
    Share read = read();
    moved(IMAGE, RECIPIENT, null);
    Share anew = AShare.of(IMAGE, RECIPIENT).accepted().at(LATER).build();
    commit(new Transition(null, anew));

    assertThat(use(read, DAY)).isEqualTo(Noting.OVERTAKEN);

    bothSidesSee(anew);
  }

  @ParameterizedTest
  @EnumSource(ShareState.class)
  @DisplayName("R43: an answer, a new offer and other terms keep the day")
  void kept(ShareState state) {
    use(read(), DAY);
    Share used = read();
    Share changed = used.answered(state, Reply.NONE, LATER).under(Terms.NONE.saying("note"));

    commit(new Transition(used, changed));

    assertThat(changed.lastUsed()).isEqualTo(DAY);
    bothSidesSee(changed);
  }

  @Test
  @DisplayName("R43: a change that was decided before a use doesn't forget it")
  void usedMeanwhile() {
    Standing before = standing(IMAGE, RECIPIENT);
    Share unused = read();
    use(unused, DAY);
    Transition rejection =
        new Transition(unused, unused.answered(ShareState.REJECTED, Reply.NONE, LATER));

    assertThat(shares.commit(before, List.of(rejection), LIMITS, BY, AMPLE))
        .isEqualTo(new CommitOutcome.Overtaken(standing(IMAGE, RECIPIENT)));

    bothSidesSee(unused.usedOn(DAY));
  }

  @Test
  @DisplayName("R43, R7: a stop that was decided before a use is carried out")
  void stoppedAfterUse() {
    Standing before = standing(IMAGE, RECIPIENT);
    Share unused = read();
    use(unused, DAY);

    assertThat(shares.commit(before, List.of(new Transition(unused, null)), LIMITS, BY, AMPLE))
        .isEqualTo(new CommitOutcome.Committed());

    assertThat(standing(IMAGE, RECIPIENT).shares()).isEmpty();
  }

  private void commit(Transition transition) {
    assertThat(shares.commit(standing(IMAGE, RECIPIENT), List.of(transition), LIMITS, BY, AMPLE))
        .isEqualTo(new CommitOutcome.Committed());
  }
}
