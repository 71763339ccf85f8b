package io.imageshare.histories;

import io.imageshare.domain.ShareState;

/**
 * A share as the model knows it.
 *
 * @param standing whether a standing answer was met (R37)
 */
public record ModelShare(ShareState state, ModelTerms terms, boolean standing) {

  /** Answered by the recipient itself; the same if it says what it has said before. */
  ModelShare answered(ShareState answer) {
    return answer == state ? this : new ModelShare(answer, terms, false);
  }

  ModelShare under(ModelTerms newTerms) {
    return new ModelShare(state, newTerms, standing);
  }

  /** R34, R35. */
  boolean isOver(int now) {
    return terms.expiresAt() <= now || (state == ShareState.PENDING && terms.answerBy() <= now);
  }
}
