package io.imageshare.share;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Decision;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Offer;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.sharing.ShareRule;

/** An offer under those terms, which meets the standing answers of the recipients (R37). */
record OfferRule(Terms terms, Actor actor, Limits limits) implements ShareRule {

  @Override
  public Decision decide(Standing standing, ProjectId recipient) {
    return Offer.decide(standing, recipient, terms, actor, limits, standing.at());
  }

  @Override
  public boolean meetsStandingAnswers() {
    return true;
  }
}
