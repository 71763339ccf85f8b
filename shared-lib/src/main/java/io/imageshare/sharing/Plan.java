package io.imageshare.sharing;

import io.imageshare.domain.Decision;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.sharing.PlaceCheck.WithoutPlace;
import io.imageshare.store.Commit;
import io.imageshare.store.ShareStore;
import io.imageshare.usecase.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a rule comes to for some recipients as things stand, to be committed or only told. */
final class Plan {
  private static final int UNLIMITED = Integer.MAX_VALUE;

  private final Standing standing;
  private final List<Transition> transitions = new ArrayList<>();
  private final Map<ProjectId, Outcome<Optional<Share>>> outcomes = new LinkedHashMap<>();

  private Plan(Standing standing) {
    this.standing = standing;
  }

  /**
   * Asks the rule for as many recipients as one commit takes, in order, as if what was planned
   * before had happened: so the places that are left go to the first ones (R2).
   *
   * <p>Who is without a place only for those that the plan itself takes is left to the next one,
   * which sees whether they were the last.
   */
  static Plan of(ShareRule rule, Standing standing, List<ProjectId> recipients) {
    return of(rule, standing, recipients, ShareStore.MAX_TRANSITIONS);
  }

  /** The same for all of them, however many commits that would take. */
  static Plan whole(ShareRule rule, Standing standing, List<ProjectId> recipients) {
    return of(rule, standing, recipients, UNLIMITED);
  }

  private static Plan of(
      ShareRule rule, Standing standing, List<ProjectId> recipients, int mostTransitions) {
    Plan plan = new Plan(standing);
    Standing expected = standing;
    int size = 0;
    for (ProjectId recipient : recipients) {
      Decision decision = rule.decide(expected, recipient);
      size += decision.transition().map(Commit::size).orElse(0);
      if (size > mostTransitions
          || (mostTransitions != UNLIMITED && plan.mayHaveTakenThePlaceOf(decision))) {
        break;
      }
      plan.outcomes.put(recipient, outcome(decision));
      List<Transition> change = decision.transition().stream().toList();
      plan.transitions.addAll(change);
      expected = expected.with(expected.image().after(change).counts());
    }
    return plan;
  }

  private boolean mayHaveTakenThePlaceOf(Decision decision) {
    return Transition.acceptedChange(transitions) > 0
        && outcome(decision).refusal().equals(Optional.of(Refusal.RECIPIENT_QUOTA_REACHED));
  }

  private static Outcome<Optional<Share>> outcome(Decision decision) {
    return decision.match(
        change -> new Outcome.Done<>(Optional.ofNullable(change.after())),
        share -> new Outcome.Unchanged<>(Optional.ofNullable(share)),
        Outcome.Refused::new);
  }

  /** How things stood when it was made. */
  Standing standing() {
    return standing;
  }

  /** For how many of the recipients it is. */
  int size() {
    return outcomes.size();
  }

  /** What has to be written; empty if nothing changes. */
  List<Transition> transitions() {
    return transitions;
  }

  /** For whom there is no place, all of them accepted (R2). */
  Set<WithoutPlace> withoutPlace() {
    Set<WithoutPlace> without = new HashSet<>();
    outcomes.forEach(
        (recipient, outcome) -> {
          if (outcome.refusal().equals(Optional.of(Refusal.RECIPIENT_QUOTA_REACHED))) {
            without.add(new WithoutPlace(recipient, standing.shareOf(recipient)));
          }
        });
    return without;
  }

  /** The outcomes once it is written. */
  Map<ProjectId, Outcome<Optional<Share>>> outcomes() {
    return outcomes;
  }

  /** The outcome for one of the recipients once it is written. */
  Outcome<Optional<Share>> outcomeFor(ProjectId recipient) {
    return Objects.requireNonNull(outcomes.get(recipient));
  }

  /** The outcomes if it isn't known whether it is written. */
  Map<ProjectId, Outcome<Optional<Share>>> uncertain() {
    Map<ProjectId, Outcome<Optional<Share>>> uncertain = new LinkedHashMap<>(outcomes);
    uncertain.replaceAll((recipient, outcome) -> outcome.uncertain());
    return uncertain;
  }

  /** How things stand once it is written. */
  Standing afterwards() {
    return standing.after(transitions);
  }
}
