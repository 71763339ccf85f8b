package io.imageshare.sharing;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
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

import io.imageshare.domain.Actor;
import io.imageshare.domain.Answer;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImagePlan;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Offer;
import io.imageshare.domain.PairPlan;
import io.imageshare.domain.PlannedAction;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.SharePlan;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Stop;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What calls would do, said without doing it (R38). */
class SharePlannerTest {
  private static final Limits LIMITS = Limits.DEFAULTS;
  private static final int PLACES = LIMITS.diskImageRecipients();
  private static final Standing UNSHARED = unshared(image(ImageKind.SYSTEM_DISK));

  private static SharePlan offer(ScriptedShares shares, Actor actor, ProjectId... recipients) {
    return planned(shares, List.of(IMAGE), List.of(recipients), actor, PlannedAction.OFFER);
  }

  private static SharePlan accept(ScriptedShares shares, Actor actor, ProjectId... recipients) {
    return planned(shares, List.of(IMAGE), List.of(recipients), actor, PlannedAction.ACCEPT);
  }

  private static SharePlan planned(
      ScriptedShares shares,
      List<ImageId> images,
      List<ProjectId> recipients,
      Actor actor,
      PlannedAction asked) {
    return plan(shares, images, recipients, actor, asked).result().orElseThrow();
  }

  private static Outcome<SharePlan> plan(
      ScriptedShares shares,
      List<ImageId> images,
      List<ProjectId> recipients,
      Actor actor,
      PlannedAction asked) {
    Outcome<SharePlan> outcome =
        new SharePlanner(shares, LIMITS, Clock.fixed(NOW, ZoneOffset.UTC))
            .plan(
                new Batch(JobType.ADD_MEMBERS, images, recipients, actor),
                asked,
                rule(asked, actor));
    assertThat(shares.commits()).isEmpty();
    assertThat(shares.tidied()).isZero();
    return outcome;
  }

  private static ShareRule rule(PlannedAction asked, Actor actor) {
    return switch (asked) {
      case ACCEPT ->
          (standing, recipient) ->
              Answer.accept(standing, recipient, actor, LIMITS, Reply.NONE, NOW);
      case STOP -> (standing, recipient) -> Stop.decide(standing, recipient, null, actor);
      case OFFER, REJECT, CHANGE, NONE, REFUSE ->
          (standing, recipient) ->
              Offer.decide(standing, recipient, Terms.NONE, actor, LIMITS, NOW);
    };
  }

  private static ProjectId[] projects(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new ProjectId("project-" + i))
        .toArray(ProjectId[]::new);
  }

  @Test
  @DisplayName("R38: what would change is told pair by pair, with the places that are left")
  void changes() {
    Share accepted = share(OTHER_RECIPIENT, ShareState.ACCEPTED);
    ScriptedShares shares = ScriptedShares.of(shared(OTHER_RECIPIENT, ShareState.ACCEPTED));

    SharePlan plan = offer(shares, member(OWNER), RECIPIENT, OTHER_RECIPIENT, OWNER);

    Share offered = Share.offered(IMAGE, RECIPIENT, Terms.NONE, NOW);
    assertThat(plan)
        .isEqualTo(
            new SharePlan(
                PlannedAction.OFFER,
                List.of(
                    new ImagePlan(
                        IMAGE,
                        List.of(
                            PairPlan.change(PlannedAction.OFFER, IMAGE, RECIPIENT, null, offered),
                            PairPlan.nothing(IMAGE, OTHER_RECIPIENT, accepted),
                            PairPlan.refused(IMAGE, OWNER, null, Refusal.SHARE_WITH_OWNER)),
                        PLACES - 1))));
    assertThat(shares.looks()).isEqualTo(1);
  }

  @Test
  @DisplayName("R38: places left are those after the plan: a stop frees them")
  void placesAfterwards() {
    ScriptedShares shares = ScriptedShares.of(shared(RECIPIENT, ShareState.ACCEPTED));

    SharePlan plan =
        planned(shares, List.of(IMAGE), List.of(RECIPIENT), member(OWNER), PlannedAction.STOP);

    assertThat(plan.images().get(0).placesLeft()).isEqualTo(PLACES);
    assertThat(plan.pairs().get(0).after()).isNull();
  }

  @Test
  @DisplayName("R2, R38: of several acceptances the first ones would get the places that are left")
  void lastPlaces() {
    ProjectId[] projects = projects(3);
    Standing standing =
        unshared(acceptedBy(PLACES - 2, ImageKind.SYSTEM_DISK))
            .after(
                List.of(projects).stream()
                    .map(each -> new Transition(null, AShare.of(IMAGE, each).build()))
                    .toList());
    ScriptedShares shares = ScriptedShares.of(standing);

    SharePlan plan = accept(shares, operator(), projects);

    assertThat(plan.pairs())
        .extracting(PairPlan::action)
        .containsExactly(PlannedAction.ACCEPT, PlannedAction.ACCEPT, PlannedAction.REFUSE);
    assertThat(plan.images().get(0).placesLeft()).isZero();
    assertThat(shares.looks()).isEqualTo(2);
  }

  @Test
  @DisplayName("R2, R38: who has just got the last place isn't told that there is none")
  void placeCheck() {
    Standing full = unshared(acceptedBy(PLACES, ImageKind.SYSTEM_DISK));
    ScriptedShares shares =
        ScriptedShares.of(
                Standing.of(full.image(), List.of(share(RECIPIENT, ShareState.ACCEPTED)), NOW))
            .firstReads(
                Standing.of(full.image(), List.of(share(RECIPIENT, ShareState.PENDING)), NOW));

    SharePlan plan = accept(shares, member(RECIPIENT), RECIPIENT);

    assertThat(plan.pairs()).extracting(PairPlan::action).containsExactly(PlannedAction.NONE);
  }

  @Test
  @DisplayName("R34, R38: a share that is over makes place, as if it were tidied up")
  void overShares() {
    Share over = AShare.of(IMAGE, OTHER_RECIPIENT).accepted().until(NOW).build();
    Standing standing =
        Standing.of(
            AnImage.of(IMAGE, OWNER).counting(PLACES, PLACES).nextEnd(NOW).build(),
            List.of(over),
            NOW);
    ScriptedShares shares = ScriptedShares.of(standing);

    SharePlan plan = offer(shares, member(OWNER), RECIPIENT, OTHER_RECIPIENT);

    assertThat(plan.pairs())
        .extracting(PairPlan::action)
        .containsExactly(PlannedAction.OFFER, PlannedAction.OFFER);
    assertThat(plan.pairs()).extracting(PairPlan::before).containsOnlyNulls();
    assertThat(plan.images().get(0).placesLeft()).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "R30, R38: who may not know of a share isn't told of it by the refusal of its change")
  void hiddenShares() {
    Standing standing =
        shared(RECIPIENT, ShareState.ACCEPTED)
            .after(List.of(new Transition(null, AShare.of(IMAGE, OTHER_RECIPIENT).build())));

    SharePlan plan =
        offer(ScriptedShares.of(standing), member(OTHER_RECIPIENT), RECIPIENT, OTHER_RECIPIENT);

    assertThat(plan.images())
        .containsExactly(
            new ImagePlan(
                IMAGE,
                List.of(
                    PairPlan.refused(IMAGE, RECIPIENT, null, Refusal.ONLY_OWNER_SHARES),
                    PairPlan.refused(
                        IMAGE,
                        OTHER_RECIPIENT,
                        standing.shareOf(OTHER_RECIPIENT),
                        Refusal.ONLY_OWNER_SHARES)),
                null));
  }

  @Test
  @DisplayName("R30, R38: a hidden image is told as one that there isn't")
  void hiddenImages() {
    ImagePlan hidden =
        offer(ScriptedShares.of(UNSHARED), member(STRANGER), RECIPIENT).images().get(0);
    ImagePlan none = offer(ScriptedShares.of(), member(STRANGER), RECIPIENT).images().get(0);

    assertThat(hidden).isEqualTo(none).isEqualTo(ImagePlan.withoutImage(IMAGE, List.of(RECIPIENT)));
  }

  @Test
  @DisplayName("R38: more pairs than one commit takes are planned as the portions would be")
  void manyPairs() {
    ProjectId[] projects = projects(Batch.MAX_PAIRS);
    ScriptedShares shares = ScriptedShares.of(UNSHARED);

    SharePlan plan = offer(shares, member(OWNER), projects);

    assertThat(plan.pairs()).hasSize(Batch.MAX_PAIRS).allMatch(each -> each.refusal() == null);
    assertThat(plan.pairs()).extracting(PairPlan::project).containsExactly(projects);
    assertThat(shares.looks()).isEqualTo(1);
  }

  @Test
  void aBatchOfTooManyPairsIsRefusedWhole() {
    assertThat(
            plan(
                ScriptedShares.of(UNSHARED),
                List.of(IMAGE),
                List.of(projects(Batch.MAX_PAIRS + 1)),
                member(OWNER),
                PlannedAction.OFFER))
        .isEqualTo(new Outcome.Refused<>(Refusal.BATCH_TOO_LARGE));
  }

  @Test
  @DisplayName("R38: what is carried out after the plan is what was planned")
  void carriedOut() {
    Standing other = unshared(image(OTHER_IMAGE, ImageKind.FULL_ECS));
    ScriptedShares shares = ScriptedShares.of(shared(RECIPIENT, ShareState.REJECTED), other);
    Actor owner = member(OWNER);
    List<ProjectId> recipients = List.of(OWNER, RECIPIENT, OTHER_RECIPIENT);
    SharePlan plan =
        planned(shares, List.of(IMAGE, OTHER_IMAGE), recipients, owner, PlannedAction.OFFER);
    ShareUpdater updater = new ShareUpdater(shares, LIMITS, Clock.fixed(NOW, ZoneOffset.UTC));

    for (PairPlan pair : plan.pairs()) {
      Outcome<Optional<Share>> outcome =
          updater.update(
              rule(PlannedAction.OFFER, owner), owner, pair.image(), pair.project(), AMPLE);
      assertThat(outcome.refusal()).isEqualTo(Optional.ofNullable(pair.refusal()));
      assertThat(outcome.result().flatMap(made -> made))
          .isEqualTo(Optional.ofNullable(pair.after()));
    }
  }
}
