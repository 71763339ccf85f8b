package io.imageshare.sharing;

import io.imageshare.domain.Decision;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a wish comes to for some recipients as things stand, to be committed as a whole. */
final class Plan {
  private static final ShareOutcome WITHOUT_PLACE =
      new ShareOutcome.Refused(Refusal.RECIPIENT_QUOTA_REACHED);

  private final Standing standing;
  private final List<Transition> transitions = new ArrayList<>();
  private final Map<ProjectId, ShareOutcome> outcomes = new LinkedHashMap<>();

  private Plan(Standing standing) {
    this.standing = standing;
  }

  /**
   * Asks the rules for each recipient, in order, as if what was planned before had happened: so the
   * places that are left go to the first ones (R2).
   */
  static Plan of(Wish wish, Standing standing, List<ProjectId> recipients) {
    Plan plan = new Plan(standing);
    Standing expected = standing;
    for (ProjectId recipient : recipients) {
      Decision decision = wish.decide(expected, recipient);
      plan.outcomes.put(recipient, plan.outcome(decision));
      if (decision instanceof Decision.Change change) {
        plan.transitions.add(change.transition());
        expected =
            new Standing(expected.image().after(List.of(change.transition())), expected.shares());
      }
    }
    return plan;
  }

  private ShareOutcome outcome(Decision decision) {
    if (decision instanceof Decision.Refused refused) {
      return new ShareOutcome.Refused(refused.refusal());
    }
    return decision instanceof Decision.Change change
        ? new ShareOutcome.Changed(change.transition().after())
        : new ShareOutcome.Unchanged(((Decision.Unchanged) decision).share());
  }

  /** What has to be written; empty if nothing changes. */
  List<Transition> transitions() {
    return transitions;
  }

  /** For whom there is no place, all of them accepted (R2). */
  Set<Doubt.TurnedAway> turnedAway() {
    Set<Doubt.TurnedAway> turnedAway = new HashSet<>();
    outcomes.forEach(
        (recipient, outcome) -> {
          if (outcome.equals(WITHOUT_PLACE)) {
            turnedAway.add(new Doubt.TurnedAway(recipient, standing.shareOf(recipient)));
          }
        });
    return turnedAway;
  }

  /** The outcomes once it is written. */
  Map<ProjectId, ShareOutcome> fulfilled() {
    return outcomes;
  }

  /** The outcomes if it isn't known whether it is written. */
  Map<ProjectId, ShareOutcome> unknown() {
    Map<ProjectId, ShareOutcome> unknown = new LinkedHashMap<>(outcomes);
    unknown.replaceAll(
        (recipient, outcome) ->
            outcome instanceof ShareOutcome.Changed ? new ShareOutcome.Unknown() : outcome);
    return unknown;
  }

  /** How things stand once it is written. */
  Standing afterwards() {
    return standing.after(transitions);
  }
}
