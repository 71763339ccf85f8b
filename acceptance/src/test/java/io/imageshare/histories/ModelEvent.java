package io.imageshare.histories;

import io.imageshare.domain.ShareState;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to an image or to one of its shares, as both sides shall be told of
 * it (R40).
 *
 * @param to the recipients that are told of it
 * @param by whose doing it is, in a word
 * @param hour when it has happened
 * @param share what the share is since, or was at its end; null if it has happened to the image
 * @param retirement what was announced; null if that is not what has happened
 */
record ModelEvent(
    String type,
    Set<Integer> to,
    String by,
    int hour,
    String before,
    String after,
    @Nullable ModelShare share,
    @Nullable ModelRetirement retirement) {
  private static final String CLOCK = "clock";

  /** A share comes, or is another one since. */
  static ModelEvent to(
      String type,
      int recipient,
      String by,
      int hour,
      @Nullable ModelShare before,
      ModelShare after) {
    return new ModelEvent(
        type, Set.of(recipient), by, hour, state(before), state(after), after, null);
  }

  /** The owner stops a share. */
  static ModelEvent stop(int recipient, int hour, ModelShare share) {
    return away("share.stopped", recipient, "owner", hour, share);
  }

  /** A share is over by its terms, which may be told late (R34, R35). */
  static ModelEvent over(int recipient, ModelShare share) {
    ModelTerms terms = share.terms();
    boolean lapses =
        share.state() == ShareState.PENDING
            && terms.answerBy() <= terms.expiresAt()
            && terms.answerBy() != ModelTerms.NEVER;
    return lapses
        ? away("share.lapsed", recipient, CLOCK, terms.answerBy(), share)
        : away("share.ended", recipient, CLOCK, terms.expiresAt(), share);
  }

  private static ModelEvent away(
      String type, int recipient, String by, int hour, ModelShare share) {
    ModelShare last = new ModelShare(share.state(), share.terms(), false);
    return new ModelEvent(type, Set.of(recipient), by, hour, state(share), "", last, null);
  }

  /** Its owner does something to the image. */
  static ModelEvent ofImage(
      String type, ModelImage image, int hour, @Nullable ModelRetirement retirement) {
    return new ModelEvent(
        type, Set.copyOf(image.shares.keySet()), "owner", hour, "", "", null, retirement);
  }

  boolean isOfImage() {
    return share == null;
  }

  /** Whether it is told once it is tidied up, and not at once. */
  boolean mayBeLate() {
    return by.equals(CLOCK);
  }

  private static String state(@Nullable ModelShare share) {
    return Optional.ofNullable(share).map(there -> there.state().wireName()).orElse("");
  }
}
