package io.imageshare.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which recipients an image shall have, as its owner says: what is missing is offered, what is too
 * much is stopped, and the rest is left alone (R39).
 *
 * @param terms of each of them
 */
public record WantedRecipients(Map<ProjectId, Terms> terms) {

  public WantedRecipients {
    terms = Map.copyOf(terms);
  }

  /** Whether the project shall be a recipient. */
  public boolean names(ProjectId project) {
    return terms.containsKey(project);
  }

  /**
   * Whether the project's share is as it shall be already. Whether it is answered, and how, is the
   * recipient's: who has rejected is not asked again. A note is said with an offer and not after.
   *
   * @param share null if it has none
   */
  public boolean isMetBy(ProjectId project, @Nullable Share share) {
    Terms wanted = terms.get(project);
    if (wanted == null || share == null) {
      return wanted == null && share == null;
    }
    return wanted.hasTimesOf(share.terms());
  }

  /**
   * Decides what becomes of the project's share.
   *
   * @param now becomes the time of an offer
   */
  public Decision decide(
      Standing standing, ProjectId recipient, Actor actor, Limits limits, Instant now) {
    Terms wanted = terms.get(recipient);
    if (wanted == null) {
      return Stop.decide(standing, recipient, null, actor);
    }
    return standing.shareOf(recipient) == null
        ? Offer.decide(standing, recipient, wanted, actor, limits, now)
        : TermsChange.decide(
            standing,
            recipient,
            there -> there.until(wanted.expiresAt(), wanted.answerBy()),
            actor,
            now);
  }
}
