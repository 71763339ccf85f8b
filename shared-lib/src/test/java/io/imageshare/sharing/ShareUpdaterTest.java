package io.imageshare.sharing;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.acceptedBy;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.member;
import static io.imageshare.testkit.Examples.operator;
import static io.imageshare.testkit.Examples.share;
import static io.imageshare.testkit.Examples.shared;
import static io.imageshare.testkit.Examples.unshared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Answer;
import io.imageshare.domain.Counts;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Offer;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.ShareStore.Tidying;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How shares of an image are changed while others change them too. */
class ShareUpdaterTest {
  private static final Limits LIMITS = Limits.DEFAULTS;
  private static final Standing UNSHARED = unshared(image(ImageKind.SYSTEM_DISK));

  private static ShareRule offer(Actor actor) {
    return (standing, recipient) ->
        Offer.decide(standing, recipient, Terms.NONE, actor, LIMITS, NOW);
  }

  private static ShareRule accept(Actor actor) {
    return (standing, recipient) ->
        Answer.accept(standing, recipient, actor, LIMITS, Reply.NONE, NOW);
  }

  private static Outcome<Optional<Share>> offerOne(ScriptedShares shares, ProjectId by) {
    Actor actor = member(by);
    return new ShareUpdater(shares, LIMITS, Clock.fixed(NOW, ZoneOffset.UTC))
        .update(offer(actor), actor, IMAGE, RECIPIENT, AMPLE);
  }

  private static Outcome<Optional<Share>> acceptOne(ScriptedShares shares) {
    Actor actor = member(RECIPIENT);
    return new ShareUpdater(shares, LIMITS, Clock.fixed(NOW, ZoneOffset.UTC))
        .update(accept(actor), actor, IMAGE, RECIPIENT, AMPLE);
  }

  @Test
  void whatTheRulesAllowIsCommitted() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED);

    Outcome<Optional<Share>> outcome = offerOne(shares, OWNER);

    Share offered = Share.offered(IMAGE, RECIPIENT, Terms.NONE, NOW);
    assertThat(outcome).isEqualTo(new Outcome.Done<>(Optional.of(offered)));
    assertThat(shares.standing(IMAGE).shareOf(RECIPIENT)).isEqualTo(offered);
  }

  @Test
  void whatTheRulesForbidIsNot() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED);

    assertThat(offerOne(shares, STRANGER))
        .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
    assertThat(shares.commits()).isEmpty();
  }

  @Test
  @DisplayName("R30: an image that there isn't is refused as one that is hidden")
  void noImage() {
    assertThat(offerOne(ScriptedShares.of(), OWNER))
        .isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
  }

  @Test
  @DisplayName("R32: what stands already is not written again")
  void unchanged() {
    Standing standing = shared(RECIPIENT, ShareState.ACCEPTED);
    ScriptedShares shares = ScriptedShares.of(standing);

    assertThat(offerOne(shares, OWNER))
        .isEqualTo(new Outcome.Unchanged<>(Optional.ofNullable(standing.shareOf(RECIPIENT))));
    assertThat(shares.commits()).isEmpty();
  }

  @Test
  @DisplayName("R4, R30: the caller's own share is read too, as it decides what it may know")
  void ownShareOfTheCaller() {
    ScriptedShares shares = ScriptedShares.of(shared(OTHER_RECIPIENT, ShareState.PENDING));

    assertThat(offerOne(shares, OTHER_RECIPIENT))
        .isEqualTo(new Outcome.Refused<>(Refusal.ONLY_OWNER_SHARES));
  }

  @Test
  void whatWasOvertakenIsDecidedAnewOnWhatIsFound() {
    Standing rejected = shared(RECIPIENT, ShareState.REJECTED);
    ScriptedShares shares = ScriptedShares.of(UNSHARED).thenFinds(rejected);

    Outcome<Optional<Share>> outcome = offerOne(shares, OWNER);

    Share again = rejected.shares().values().iterator().next().offeredAgain(Terms.NONE, NOW);
    assertThat(outcome).isEqualTo(new Outcome.Done<>(Optional.of(again)));
    assertThat(shares.commits()).hasSize(2);
  }

  @Test
  void whatWasOvertakenByTheSameRequestIsUnchanged() {
    Standing pending = shared(RECIPIENT, ShareState.PENDING);
    ScriptedShares shares = ScriptedShares.of(UNSHARED).thenFinds(pending);

    assertThat(offerOne(shares, OWNER))
        .isEqualTo(new Outcome.Unchanged<>(Optional.ofNullable(pending.shareOf(RECIPIENT))));
  }

  @Test
  @DisplayName("R27: what was overtaken by the image's deletion is refused")
  void deletedMeanwhile() {
    ScriptedShares shares =
        ScriptedShares.of(UNSHARED).then(() -> new CommitOutcome.Overtaken(null));

    assertThat(offerOne(shares, OWNER)).isEqualTo(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
  }

  @Test
  void whatIsNotKnownIsSaidSo() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED).then(CommitOutcome.Unknown::new);

    assertThat(offerOne(shares, OWNER)).isEqualTo(new Outcome.Unknown<>());
  }

  @Test
  @DisplayName("R2: of several acceptances the first ones get the places that are left")
  void lastPlaces() {
    List<ProjectId> projects = projects(4);
    Standing standing = unshared(acceptedBy(8, ImageKind.FULL_ECS)).after(pending(projects));
    ScriptedShares shares = ScriptedShares.of(standing);

    Map<ProjectId, Outcome<Optional<Share>>> outcomes =
        new ShareUpdater(shares, LIMITS, Clock.fixed(NOW, ZoneOffset.UTC))
            .update(accept(operator()), operator(), IMAGE, projects, AMPLE);

    Outcome<Optional<Share>> full = new Outcome.Refused<>(Refusal.RECIPIENT_QUOTA_REACHED);
    assertThat(projects.stream().map(outcomes::get).map(full::equals))
        .containsExactly(false, false, true, true);
    assertThat(shares.standing(IMAGE).image().accepted()).isEqualTo(10);
  }

  @Test
  @DisplayName("R2, R32: who has just got the last place isn't told that there is none")
  void lastPlaceIsItsOwn() {
    Standing full = unshared(acceptedBy(10, ImageKind.FULL_ECS));
    Share accepted = share(RECIPIENT, ShareState.ACCEPTED);
    ScriptedShares shares =
        ScriptedShares.of(Standing.of(full.image(), Map.of(RECIPIENT, accepted).values(), NOW))
            .firstReads(
                Standing.of(
                    full.image(),
                    Map.of(RECIPIENT, share(RECIPIENT, ShareState.PENDING)).values(),
                    NOW));

    assertThat(acceptOne(shares)).isEqualTo(new Outcome.Unchanged<>(Optional.ofNullable(accepted)));
  }

  @Test
  @DisplayName("R2: a place that gets free between two looks is taken")
  void placeGetsFree() {
    Map<ProjectId, Share> pending = Map.of(RECIPIENT, share(RECIPIENT, ShareState.PENDING));
    ScriptedShares shares =
        ScriptedShares.of(Standing.of(acceptedBy(9, ImageKind.FULL_ECS), pending.values(), NOW))
            .firstReads(Standing.of(acceptedBy(10, ImageKind.FULL_ECS), pending.values(), NOW));

    assertThat(acceptOne(shares)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  @DisplayName("R2: where there is no place at a second look either, it is refused")
  void noPlace() {
    ScriptedShares shares =
        ScriptedShares.of(
            Standing.of(
                acceptedBy(10, ImageKind.FULL_ECS),
                Map.of(RECIPIENT, share(RECIPIENT, ShareState.PENDING)).values(),
                NOW));

    assertThat(acceptOne(shares)).isEqualTo(new Outcome.Refused<>(Refusal.RECIPIENT_QUOTA_REACHED));
    assertThat(shares.commits()).isEmpty();
  }

  /** An image that is full, and on which nothing can be tidied up in time. */
  private static ScriptedShares full(@Nullable Instant nextEnd) {
    Image image = acceptedBy(10, ImageKind.FULL_ECS).with(new Counts(10, 10, nextEnd));
    List<Share> pending = List.of(share(RECIPIENT, ShareState.PENDING));
    return ScriptedShares.of(Standing.of(image, pending, NOW)).tidying(Tidying.UNKNOWN);
  }

  @Test
  @DisplayName("R34: no place is refused while what is over may still take it")
  void placeNotFreed() {
    ScriptedShares shares = full(NOW);

    assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> acceptOne(shares));
    assertThat(shares.commits()).isEmpty();
  }

  @Test
  @DisplayName("R2: but it is where nothing is over")
  void nothingOver() {
    assertThat(acceptOne(full(null)))
        .isEqualTo(new Outcome.Refused<>(Refusal.RECIPIENT_QUOTA_REACHED));
  }

  @Test
  void manyRecipientsAreCommittedInPortionsOfOneTransaction() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED);

    Map<ProjectId, Outcome<Optional<Share>>> outcomes = offerTo(projects(70), shares);

    assertThat(outcomes.values()).hasSize(70).allMatch(Outcome.Done.class::isInstance);
    assertThat(shares.commits()).extracting(List::size).containsExactly(33, 33, 4);
    assertThat(shares.standing(IMAGE).image().shares()).isEqualTo(70);
  }

  @Test
  void aPortionThatIsNotKnownLeavesTheOthersKnown() {
    ScriptedShares shares =
        ScriptedShares.of(UNSHARED).thenCommits().then(CommitOutcome.Unknown::new);
    List<ProjectId> projects = projects(70);

    Map<ProjectId, Outcome<Optional<Share>>> outcomes = offerTo(projects, shares);

    for (int i = 0; i < projects.size(); i++) {
      boolean unknown = i >= 33 && i < 66;
      assertThat(outcomes.get(projects.get(i)) instanceof Outcome.Unknown).isEqualTo(unknown);
    }
  }

  @Test
  void aDeletionBetweenPortionsRefusesTheRest() {
    ScriptedShares shares =
        ScriptedShares.of(UNSHARED).thenCommits().then(() -> new CommitOutcome.Overtaken(null));

    Map<ProjectId, Outcome<Optional<Share>>> outcomes = offerTo(projects(70), shares);

    assertThat(outcomes.values()).filteredOn(Outcome.Done.class::isInstance).hasSize(33);
    assertThat(outcomes.values()).filteredOn(Outcome.Refused.class::isInstance).hasSize(37);
    assertThat(shares.commits()).hasSize(2);
  }

  @Test
  void aFailureAfterACommitIsPartial() {
    ScriptedShares shares =
        ScriptedShares.of(UNSHARED).thenCommits().then(ShareUpdaterTest::broken);

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> offerTo(projects(70), shares))
        .matches(StoreUnavailableException::isPartial);
  }

  @Test
  void aFailureAfterACommitThatIsNotKnownIsPartial() {
    ScriptedShares shares =
        ScriptedShares.of(UNSHARED).then(CommitOutcome.Unknown::new).then(ShareUpdaterTest::broken);

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> offerTo(projects(70), shares))
        .matches(StoreUnavailableException::isPartial);
  }

  @Test
  void aFailureBeforeAnyCommitIsNot() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED).then(ShareUpdaterTest::broken);

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> offerTo(projects(70), shares))
        .matches(failure -> !failure.isPartial());
  }

  private static Map<ProjectId, Outcome<Optional<Share>>> offerTo(
      List<ProjectId> projects, ScriptedShares shares) {
    Actor owner = member(OWNER);
    return new ShareUpdater(shares, LIMITS, Clock.fixed(NOW, ZoneOffset.UTC))
        .update(offer(owner), owner, IMAGE, projects, AMPLE);
  }

  private static List<ProjectId> projects(int count) {
    return IntStream.range(0, count).mapToObj(i -> new ProjectId("project-" + i)).toList();
  }

  private static List<Transition> pending(List<ProjectId> projects) {
    return projects.stream()
        .map(project -> new Transition(null, Share.offered(IMAGE, project, Terms.NONE, NOW)))
        .toList();
  }

  private static CommitOutcome broken() {
    throw new StoreUnavailableException("broken");
  }
}
