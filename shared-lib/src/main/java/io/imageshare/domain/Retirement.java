package io.imageshare.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The owner's word that from some time on recipients make nothing new of an image (R42).
 *
 * @param at from when on, to the second
 * @param replacement the image to use instead; null if none is named. It may be one that the reader
 *     doesn't know, or none at all: nothing is learnt of it here (R30)
 * @param note what the owner tells the recipients; null if nothing
 */
public record Retirement(Instant at, @Nullable ImageId replacement, @Nullable String note) {

  /** What the time of a wish is that names none: now, or since when the image is retired. */
  public static Instant now(@Nullable Retirement before, Instant now) {
    return before != null && before.hasCome(now) ? before.at : now.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Whether the image is retired at that moment. */
  public boolean hasCome(Instant now) {
    return !now.isBefore(at);
  }

  /**
   * Why the image can't retire so; empty if it can. A time that stays may be over.
   *
   * @param before what was announced until now; null if nothing was
   */
  public Optional<Refusal> refusal(ImageId image, @Nullable Retirement before, Instant now) {
    boolean stays = before != null && before.at.equals(at);
    if (!stays && at.isBefore(now.truncatedTo(ChronoUnit.SECONDS))) {
      return Optional.of(Refusal.INVALID_RETIREMENT);
    }
    return image.equals(replacement) ? Optional.of(Refusal.REPLACED_BY_ITSELF) : Optional.empty();
  }
}
