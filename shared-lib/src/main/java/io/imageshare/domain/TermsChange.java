package io.imageshare.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Moving the end of a share, or taking it away, by its owner, as long as it lives (R34, R35). */
public final class TermsChange {
  private TermsChange() {}

  /**
   * Decides whether the actor may change the terms of the share.
   *
   * @param change makes the new terms of those that there are
   */
  public static Decision decide(
      Standing standing,
      ProjectId recipient,
      UnaryOperator<Terms> change,
      Actor actor,
      Instant now) {
    if (!standing.isVisibleTo(actor)) {
      return new Decision.Refused(Refusal.IMAGE_NOT_FOUND);
    }
    if (!actor.actsFor(standing.image().owner())) {
      return new Decision.Refused(Refusal.ONLY_OWNER_SETS_TERMS);
    }
    Share share = standing.shareOf(recipient);
    if (share == null) {
      return new Decision.Refused(Refusal.SHARE_NOT_FOUND);
    }
    Terms terms = change.apply(share.terms());
    if (terms.equals(share.terms())) {
      return new Decision.Unchanged(share);
    }
    Optional<Refusal> refusal = terms.refusalAfter(share.terms(), share.state(), now);
    return refusal.isPresent()
        ? new Decision.Refused(refusal.get())
        : new Decision.Change(new Transition(share, share.under(terms)));
  }
}
