package io.imageshare.histories;

import static java.lang.Math.addExact;

/**
 * What an image is offered under (R34 to R36). Times are hours by the clock of the model.
 *
 * @param expiresAt when the share is over; {@link #NEVER} if it has no end
 * @param answerBy when the offer lapses; {@link #NEVER} if it doesn't
 * @param note empty text for none
 */
public record ModelTerms(int expiresAt, int answerBy, String note) {
  public static final int NEVER = Integer.MAX_VALUE;

  public static final ModelTerms NONE = new ModelTerms(NEVER, NEVER, "");

  /** These terms, whose times were said as so many hours from now. */
  ModelTerms from(int now) {
    return until(hour(now, expiresAt), hour(now, answerBy));
  }

  /** The hour that is so many hours from now. */
  static int hour(int now, int hours) {
    return hours == NEVER ? NEVER : addExact(now, hours);
  }

  /** The same note under other times. */
  public ModelTerms until(int newExpiresAt, int newAnswerBy) {
    return new ModelTerms(newExpiresAt, newAnswerBy, note);
  }

  boolean hasTimesOf(ModelTerms other) {
    return expiresAt == other.expiresAt && answerBy == other.answerBy;
  }

  /** The same, to be answered by its end at the latest. */
  public ModelTerms inOrder() {
    return isAnsweredAfterItsEnd() ? until(expiresAt, expiresAt) : this;
  }

  /** Whether an offer under them could be answered after its end. */
  boolean isAnsweredAfterItsEnd() {
    return answerBy != NEVER && answerBy > expiresAt;
  }

  /** Whether each time is to come, unless it was the same before. */
  boolean mayFollow(ModelTerms before, int now) {
    return (expiresAt > now || expiresAt == before.expiresAt)
        && (answerBy > now || answerBy == before.answerBy);
  }
}
