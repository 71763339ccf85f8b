package io.imageshare.catalog.records;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Standing;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.ShareStore;
import io.imageshare.store.ShareStore.Ended;
import io.imageshare.usecase.Attempt;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reading an image, deciding and writing; and beginning anew where another request was faster. */
public final class ImageUpdater {
  /** With less time left, none is begun. */
  private static final Duration SHORTEST = Duration.ofMillis(50);

  private final ShareStore shares;
  private final Clock clock;

  public ImageUpdater(ShareStore shares, Clock clock) {
    this.shares = shares;
    this.clock = clock;
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
  <T> Outcome<T> update(
      ImageId image,
      Actor actor,
      Deadline deadline,
      Function<Standing, Optional<Outcome<T>>> attempt) {
    Supplier<Optional<Standing>> read = () -> read(image, actor);
    return Attempt.repeat(
            read.get(),
            standing ->
                attempt
                    .apply(standing)
                    .map(Attempt::ended)
                    .orElseGet(() -> overtaken(read, deadline)))
        .orElseGet(() -> new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
  }

  private Optional<Standing> read(ImageId image, Actor actor) {
    return shares.standing(image, Set.of(actor.project()), clock.instant());
  }

  /** The image with exact counts, for who goes by them; empty if it is deleted meanwhile. */
  Optional<Image> counted(Standing standing) {
    return ShareStore.exact(shares, standing.image(), standing.at());
  }

  /** Removes the records of shares of the image that are over, as far as there is time. */
  void tidyUp(Standing standing, Deadline deadline) {
    ShareStore.tidyUpAll(shares, standing.image(), Ended.ALL, standing.at(), deadline, SHORTEST);
  }

  private static <T> Attempt<Outcome<T>> overtaken(
      Supplier<Optional<Standing>> read, Deadline deadline) {
    return deadline.leaves(SHORTEST)
        ? Attempt.again(read)
        : Attempt.ended(new Outcome.Refused<>(Refusal.CONCURRENT_CHANGE));
  }
}
