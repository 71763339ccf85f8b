package io.imageshare.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a share changes: from what was read, or nothing, to what shall be, or
 * nothing.
 *
 * <p>What it does to the image's two counts follows from the two states, here and nowhere else.
 *
 * @param before the share as it was read; null if there was none
 * @param after the share as it shall be; null if sharing stops
 * @param reason why it stops, for the recipient to read; null if nothing is told (R36)
 */
public record Transition(@Nullable Share before, @Nullable Share after, @Nullable String reason) {

  /** One without a word. */
  public Transition(@Nullable Share before, @Nullable Share after) {
    this(before, after, null);
  }

  public Transition {
    if (before == null && after == null) {
      throw new IllegalArgumentException("a transition needs a share before or after it");
    }
    if (before != null
        && after != null
        && !(before.image().equals(after.image()) && before.project().equals(after.project()))) {
      throw new IllegalArgumentException("a transition is of one image and one project");
    }
  }

  /** The image that is shared. */
  public ImageId image() {
    return either().image();
  }

  /** The recipient. */
  public ProjectId project() {
    return either().project();
  }

  /**
   * Whether it offers, which only an active image allows (R5), also if a standing answer is met
   * (R37).
   */
  public boolean offers() {
    return answersOrOffers() && (isAfter(ShareState.PENDING) || meetsStandingAnswer());
  }

  /** Whether it offers or accepts, which only an image within its quota allows (R2). */
  public boolean needsRoom() {
    return offers() || (answersOrOffers() && isAfter(ShareState.ACCEPTED));
  }

  private boolean isAfter(ShareState state) {
    return after != null && after.state() == state;
  }

  private boolean meetsStandingAnswer() {
    return after != null && after.reply().standing();
  }

  /**
   * Whether the share has another end after it, or one for the first time, or its end frees a place
   * in the quota that it didn't free before, or the other way round (R34).
   */
  public boolean movesEnd() {
    Optional<Instant> end = Optional.ofNullable(after).flatMap(Share::end);
    return !end.equals(Optional.ofNullable(before).flatMap(Share::end))
        || (end.isPresent() && acceptedChange(List.of(this)) != 0);
  }

  /** Whether it is more than a change of the terms. */
  public boolean answersOrOffers() {
    return after != null
        && (before == null
            || before.state() != after.state()
            || !before.created().equals(after.created())
            || !before.updated().equals(after.updated()));
  }

  /** By how much the transitions together change the number of shares of their image. */
  public static int sharesChange(Collection<Transition> transitions) {
    int change = 0;
    for (Transition each : transitions) {
      change += count(each.after) - count(each.before);
    }
    return change;
  }

  /** By how much the transitions together change the number of accepted shares of their image. */
  public static int acceptedChange(Collection<Transition> transitions) {
    int change = 0;
    for (Transition each : transitions) {
      change += countAccepted(each.after) - countAccepted(each.before);
    }
    return change;
  }

  /** When the first of the shares that the transitions leave is over; empty if none has an end. */
  public static Optional<Instant> earliestEnd(Collection<Transition> transitions) {
    return transitions.stream()
        .flatMap(each -> Stream.ofNullable(each.after))
        .flatMap(share -> share.end().stream())
        .min(Instant::compareTo);
  }

  private Share either() {
    if (after != null) {
      return after;
    }
    if (before != null) {
      return before;
    }
    throw new IllegalStateException("checked by the constructor");
  }

  private static int count(@Nullable Share share) {
    return share == null ? 0 : 1;
  }

  private static int countAccepted(@Nullable Share share) {
    return share != null && share.isAccepted() ? 1 : 0;
  }
}
