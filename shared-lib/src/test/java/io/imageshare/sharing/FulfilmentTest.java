package io.imageshare.sharing;

import static io.imageshare.domain.Examples.IMAGE;
import static io.imageshare.domain.Examples.NOW;
import static io.imageshare.domain.Examples.OTHER_RECIPIENT;
import static io.imageshare.domain.Examples.OWNER;
import static io.imageshare.domain.Examples.RECIPIENT;
import static io.imageshare.domain.Examples.STRANGER;
import static io.imageshare.domain.Examples.acceptedBy;
import static io.imageshare.domain.Examples.image;
import static io.imageshare.domain.Examples.member;
import static io.imageshare.domain.Examples.operator;
import static io.imageshare.domain.Examples.share;
import static io.imageshare.domain.Examples.shared;
import static io.imageshare.domain.Examples.unshared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Answer;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Offer;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.Deadline;
import io.imageshare.store.StoreUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a wish for shares of an image is fulfilled while others change them too. */
class FulfilmentTest {
  private static final Limits LIMITS = Limits.DEFAULTS;
  private static final Deadline AMPLE = () -> Duration.ofMinutes(1);
  private static final Standing UNSHARED = unshared(image(ImageKind.SYSTEM_DISK));

  private static Wish offer(Actor actor) {
    return (standing, recipient) -> Offer.decide(standing, recipient, actor, LIMITS, NOW);
  }

  private static Wish accept(Actor actor) {
    return (standing, recipient) -> Answer.accept(standing, recipient, actor, LIMITS, null, NOW);
  }

  private static ShareOutcome offerOne(ScriptedShares shares, ProjectId by) {
    Actor actor = member(by);
    return new Fulfilment(shares, LIMITS).fulfil(offer(actor), actor, IMAGE, RECIPIENT, AMPLE);
  }

  private static ShareOutcome acceptOne(ScriptedShares shares) {
    Actor actor = member(RECIPIENT);
    return new Fulfilment(shares, LIMITS).fulfil(accept(actor), actor, IMAGE, RECIPIENT, AMPLE);
  }

  @Test
  void whatTheRulesAllowIsCommitted() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED);

    ShareOutcome outcome = offerOne(shares, OWNER);

    Share offered = Share.offered(IMAGE, RECIPIENT, NOW);
    assertThat(outcome).isEqualTo(new ShareOutcome.Changed(offered));
    assertThat(shares.standing(IMAGE).shareOf(RECIPIENT)).isEqualTo(offered);
  }

  @Test
  void whatTheRulesForbidIsNot() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED);

    assertThat(offerOne(shares, STRANGER))
        .isEqualTo(new ShareOutcome.Refused(Refusal.IMAGE_NOT_FOUND));
    assertThat(shares.commits()).isEmpty();
  }

  @Test
  @DisplayName("R30: an image that there isn't is refused as one that is hidden")
  void noImage() {
    assertThat(offerOne(ScriptedShares.of(), OWNER))
        .isEqualTo(new ShareOutcome.Refused(Refusal.IMAGE_NOT_FOUND));
  }

  @Test
  @DisplayName("R32: what stands already is not written again")
  void unchanged() {
    Standing standing = shared(RECIPIENT, ShareState.ACCEPTED);
    ScriptedShares shares = ScriptedShares.of(standing);

    assertThat(offerOne(shares, OWNER))
        .isEqualTo(new ShareOutcome.Unchanged(standing.shareOf(RECIPIENT)));
    assertThat(shares.commits()).isEmpty();
  }

  @Test
  @DisplayName("R4, R30: the caller's own share is read too, as it decides what it may know")
  void ownShareOfTheCaller() {
    ScriptedShares shares = ScriptedShares.of(shared(OTHER_RECIPIENT, ShareState.PENDING));

    assertThat(offerOne(shares, OTHER_RECIPIENT))
        .isEqualTo(new ShareOutcome.Refused(Refusal.ONLY_OWNER_SHARES));
  }

  @Test
  void whatWasOvertakenIsDecidedAnewOnWhatIsFound() {
    Standing rejected = shared(RECIPIENT, ShareState.REJECTED);
    ScriptedShares shares = ScriptedShares.of(UNSHARED).thenFinds(rejected);

    ShareOutcome outcome = offerOne(shares, OWNER);

    Share again = rejected.shares().values().iterator().next().in(ShareState.PENDING, NOW, null);
    assertThat(outcome).isEqualTo(new ShareOutcome.Changed(again));
    assertThat(shares.commits()).hasSize(2);
  }

  @Test
  void whatWasOvertakenByTheSameWishIsUnchanged() {
    Standing pending = shared(RECIPIENT, ShareState.PENDING);
    ScriptedShares shares = ScriptedShares.of(UNSHARED).thenFinds(pending);

    assertThat(offerOne(shares, OWNER))
        .isEqualTo(new ShareOutcome.Unchanged(pending.shareOf(RECIPIENT)));
  }

  @Test
  @DisplayName("R27: what was overtaken by the image's deletion is refused")
  void deletedMeanwhile() {
    ScriptedShares shares =
        ScriptedShares.of(UNSHARED).then(() -> new CommitOutcome.Overtaken(null));

    assertThat(offerOne(shares, OWNER))
        .isEqualTo(new ShareOutcome.Refused(Refusal.IMAGE_NOT_FOUND));
  }

  @Test
  void whatIsNotKnownIsSaidSo() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED).then(CommitOutcome.Unknown::new);

    assertThat(offerOne(shares, OWNER)).isEqualTo(new ShareOutcome.Unknown());
  }

  @Test
  @DisplayName("R2: of several acceptances the first ones get the places that are left")
  void lastPlaces() {
    List<ProjectId> projects = projects(4);
    Standing standing = unshared(acceptedBy(8, ImageKind.FULL_ECS)).after(pending(projects));
    ScriptedShares shares = ScriptedShares.of(standing);

    Map<ProjectId, ShareOutcome> outcomes =
        new Fulfilment(shares, LIMITS)
            .fulfil(accept(operator()), operator(), IMAGE, projects, AMPLE);

    ShareOutcome full = new ShareOutcome.Refused(Refusal.RECIPIENT_QUOTA_REACHED);
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
        ScriptedShares.of(new Standing(full.image(), Map.of(RECIPIENT, accepted)))
            .firstReads(
                new Standing(
                    full.image(), Map.of(RECIPIENT, share(RECIPIENT, ShareState.PENDING))));

    assertThat(acceptOne(shares)).isEqualTo(new ShareOutcome.Unchanged(accepted));
  }

  @Test
  @DisplayName("R2: a place that gets free between two looks is taken")
  void placeGetsFree() {
    Map<ProjectId, Share> pending = Map.of(RECIPIENT, share(RECIPIENT, ShareState.PENDING));
    ScriptedShares shares =
        ScriptedShares.of(new Standing(acceptedBy(9, ImageKind.FULL_ECS), pending))
            .firstReads(new Standing(acceptedBy(10, ImageKind.FULL_ECS), pending));

    assertThat(acceptOne(shares)).isInstanceOf(ShareOutcome.Changed.class);
  }

  @Test
  @DisplayName("R2: where there is no place at a second look either, it is refused")
  void noPlace() {
    ScriptedShares shares =
        ScriptedShares.of(
            new Standing(
                acceptedBy(10, ImageKind.FULL_ECS),
                Map.of(RECIPIENT, share(RECIPIENT, ShareState.PENDING))));

    assertThat(acceptOne(shares))
        .isEqualTo(new ShareOutcome.Refused(Refusal.RECIPIENT_QUOTA_REACHED));
    assertThat(shares.commits()).isEmpty();
  }

  @Test
  void manyRecipientsAreCommittedInPortionsOfOneTransaction() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED);

    Map<ProjectId, ShareOutcome> outcomes = offerTo(projects(70), shares);

    assertThat(outcomes.values()).hasSize(70).allMatch(ShareOutcome.Changed.class::isInstance);
    assertThat(shares.commits()).extracting(List::size).containsExactly(33, 33, 4);
    assertThat(shares.standing(IMAGE).image().shares()).isEqualTo(70);
  }

  @Test
  void aPortionThatIsNotKnownLeavesTheOthersKnown() {
    ScriptedShares shares =
        ScriptedShares.of(UNSHARED).thenCommits().then(CommitOutcome.Unknown::new);
    List<ProjectId> projects = projects(70);

    Map<ProjectId, ShareOutcome> outcomes = offerTo(projects, shares);

    for (int i = 0; i < projects.size(); i++) {
      boolean unknown = i >= 33 && i < 66;
      assertThat(outcomes.get(projects.get(i)) instanceof ShareOutcome.Unknown).isEqualTo(unknown);
    }
  }

  @Test
  void aDeletionBetweenPortionsRefusesTheRest() {
    ScriptedShares shares =
        ScriptedShares.of(UNSHARED).thenCommits().then(() -> new CommitOutcome.Overtaken(null));

    Map<ProjectId, ShareOutcome> outcomes = offerTo(projects(70), shares);

    assertThat(outcomes.values()).filteredOn(ShareOutcome.Changed.class::isInstance).hasSize(33);
    assertThat(outcomes.values()).filteredOn(ShareOutcome.Refused.class::isInstance).hasSize(37);
    assertThat(shares.commits()).hasSize(2);
  }

  @Test
  void aFailureAfterACommitIsPartial() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED).thenCommits().then(FulfilmentTest::broken);

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> offerTo(projects(70), shares))
        .matches(StoreUnavailableException::isPartial);
  }

  @Test
  void aFailureAfterACommitThatIsNotKnownIsPartial() {
    ScriptedShares shares =
        ScriptedShares.of(UNSHARED).then(CommitOutcome.Unknown::new).then(FulfilmentTest::broken);

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> offerTo(projects(70), shares))
        .matches(StoreUnavailableException::isPartial);
  }

  @Test
  void aFailureBeforeAnyCommitIsNot() {
    ScriptedShares shares = ScriptedShares.of(UNSHARED).then(FulfilmentTest::broken);

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> offerTo(projects(70), shares))
        .matches(failure -> !failure.isPartial());
  }

  private static Map<ProjectId, ShareOutcome> offerTo(
      List<ProjectId> projects, ScriptedShares shares) {
    Actor owner = member(OWNER);
    return new Fulfilment(shares, LIMITS).fulfil(offer(owner), owner, IMAGE, projects, AMPLE);
  }

  private static List<ProjectId> projects(int count) {
    return IntStream.range(0, count).mapToObj(i -> new ProjectId("project-" + i)).toList();
  }

  private static List<Transition> pending(List<ProjectId> projects) {
    return projects.stream()
        .map(project -> new Transition(null, Share.offered(IMAGE, project, NOW)))
        .toList();
  }

  private static CommitOutcome broken() {
    throw new StoreUnavailableException("broken");
  }
}
