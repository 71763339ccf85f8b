package io.imageshare.catalog.records;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Standing;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.ShareStore;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reading an image, deciding and writing; and beginning anew where another request was faster. */
public final class Attempts {
  /** With less time left, none is begun. */
  private static final Duration SHORTEST = Duration.ofMillis(50);

  private final ShareStore shares;

  public Attempts(ShareStore shares) {
    this.shares = shares;
  }

  /** What the outcome of an edit makes of an attempt; empty if that was overtaken. */
  static <T> Optional<Outcome<T>> attempted(EditOutcome outcome, T result) {
    return switch (outcome) {
      case DONE -> Optional.of(new Outcome.Done<>(result));
      case OVERTAKEN -> Optional.empty();
      case QUOTA_REACHED -> Optional.of(new Outcome.Refused<>(Refusal.PRIVATE_IMAGE_QUOTA_REACHED));
      case RECIPIENT -> Optional.of(new Outcome.Refused<>(Refusal.RECIPIENT_CANNOT_OWN));
      case UNKNOWN -> Optional.of(new Outcome.Unknown<>());
    };
  }

  /**
   * Makes attempts at an image until one is not overtaken, or there is no time for another.
   *
   * @param attempt decides and writes; empty if it was overtaken, and nothing is written
   */
  <T> Outcome<T> at(
      ImageId image,
      Actor actor,
      Deadline deadline,
      Function<Standing, Optional<Outcome<T>>> attempt) {
    do {
      Optional<Standing> standing = shares.standing(image, Set.of(actor.project()));
      if (standing.isEmpty()) {
        return new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND);
      }
      Optional<Outcome<T>> outcome = attempt.apply(standing.get());
      if (outcome.isPresent()) {
        return outcome.get();
      }
    } while (deadline.leaves(SHORTEST));
    return new Outcome.Refused<>(Refusal.CONCURRENT_CHANGE);
  }
}
