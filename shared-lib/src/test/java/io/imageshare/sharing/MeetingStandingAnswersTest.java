package io.imageshare.sharing;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.acceptedBy;
import static io.imageshare.testkit.Examples.operator;
import static io.imageshare.testkit.Examples.unshared;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Decision;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Offer;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.Terms;
import io.imageshare.store.CommitOutcome;
import io.imageshare.telemetry.Metric;
import io.imageshare.telemetry.Observations;
import io.imageshare.telemetry.Telemetry;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Offers that meet standing answers while others change the image too. */
class MeetingStandingAnswersTest {
  private static final Limits LIMITS = Limits.DEFAULTS;
  private static final Map<ProjectId, StandingAnswer> ALL_ACCEPT =
      Map.of(
          RECIPIENT, StandingAnswer.ACCEPT,
          OTHER_RECIPIENT, StandingAnswer.ACCEPT,
          STRANGER, StandingAnswer.ACCEPT);

  private record Offers(Actor actor, boolean meetsStandingAnswers) implements ShareRule {
    @Override
    public Decision decide(Standing standing, ProjectId recipient) {
      return Offer.decide(standing, recipient, Terms.NONE, actor, LIMITS, NOW);
    }
  }

  private static Map<ProjectId, Outcome<Optional<Share>>> offered(
      ScriptedShares shares, boolean meeting, ProjectId... recipients) {
    Offers rule = new Offers(operator(), meeting);
    return new ShareUpdater(shares, LIMITS, Clock.fixed(NOW, ZoneOffset.UTC))
        .update(rule, operator(), IMAGE, List.of(recipients), AMPLE);
  }

  private static Standing acceptedByAll(long accepted) {
    return unshared(acceptedBy(accepted, ImageKind.SYSTEM_DISK)).with(ALL_ACCEPT);
  }

  private static Optional<ShareState> state(
      Map<ProjectId, Outcome<Optional<Share>>> outcomes, ProjectId recipient) {
    return Optional.ofNullable(outcomes.get(recipient))
        .flatMap(Outcome::result)
        .flatMap(share -> share)
        .map(Share::state);
  }

  @Test
  @DisplayName("R37: standing answers are read only for a rule that meets them")
  void onlyWhereAskedFor() {
    assertThat(state(offered(ScriptedShares.of(acceptedByAll(0)), true, RECIPIENT), RECIPIENT))
        .contains(ShareState.ACCEPTED);
    assertThat(state(offered(ScriptedShares.of(acceptedByAll(0)), false, RECIPIENT), RECIPIENT))
        .contains(ShareState.PENDING);
  }

  @Test
  @DisplayName("R2, R37: those that accept take the last places one after the other")
  void oneAfterTheOther() {
    ScriptedShares shares = ScriptedShares.of(acceptedByAll(254));

    Map<ProjectId, Outcome<Optional<Share>>> outcomes =
        offered(shares, true, RECIPIENT, OTHER_RECIPIENT, STRANGER);

    assertThat(state(outcomes, RECIPIENT)).contains(ShareState.ACCEPTED);
    assertThat(state(outcomes, OTHER_RECIPIENT)).contains(ShareState.ACCEPTED);
    assertThat(outcomes.get(STRANGER))
        .isEqualTo(new Outcome.Refused<>(Refusal.RECIPIENT_QUOTA_REACHED));
    assertThat(shares.standing(IMAGE).image().accepted()).isEqualTo(256);
  }

  @Test
  @DisplayName("R2, R37: a place that comes free while they are taken is given to the next one")
  void freedMeanwhile() {
    ScriptedShares shares =
        ScriptedShares.of(acceptedByAll(254))
            .firstReads(acceptedByAll(255))
            .firstReads(acceptedByAll(255));

    Map<ProjectId, Outcome<Optional<Share>>> outcomes =
        offered(shares, true, RECIPIENT, OTHER_RECIPIENT);

    assertThat(state(outcomes, RECIPIENT)).contains(ShareState.ACCEPTED);
    assertThat(state(outcomes, OTHER_RECIPIENT)).contains(ShareState.ACCEPTED);
  }

  @Test
  @DisplayName("R37: an offer that was overtaken meets the same answer on what is found instead")
  void overtaken() {
    ScriptedShares shares =
        ScriptedShares.of(acceptedByAll(0))
            .thenFinds(unshared(acceptedBy(1, ImageKind.SYSTEM_DISK)));

    assertThat(state(offered(shares, true, RECIPIENT), RECIPIENT)).contains(ShareState.ACCEPTED);
  }

  @Test
  @DisplayName("R37: if the image is another owner's meanwhile, the answer to that one counts")
  void anotherOwner() {
    Standing others = unshared(AnImage.of(IMAGE, STRANGER).build());
    ScriptedShares shares =
        ScriptedShares.of(others.with(Map.of(RECIPIENT, StandingAnswer.REJECT)))
            .firstReads(unshared(AnImage.of(IMAGE, OWNER).build()).with(ALL_ACCEPT))
            .then(() -> new CommitOutcome.Overtaken(others));

    assertThat(state(offered(shares, true, RECIPIENT), RECIPIENT)).contains(ShareState.REJECTED);
  }

  @Test
  @DisplayName("R37: an acceptance is counted as one, which no offer was pending for")
  void counted() {
    Share lapsed = AShare.of(IMAGE, RECIPIENT).at(NOW.minusSeconds(60)).until(NOW).build();
    Standing before =
        Standing.of(
                AnImage.of(IMAGE, OWNER).counting(1, 0).build(),
                List.of(lapsed),
                NOW.minusSeconds(1))
            .with(ALL_ACCEPT);
    Observations observations = new Observations();

    Telemetry.during(observations, () -> offered(ScriptedShares.of(before), true, RECIPIENT));

    assertThat(observations.values()).isEqualTo(Map.of(Metric.ACCEPTANCES, List.of(1L)));
  }
}
