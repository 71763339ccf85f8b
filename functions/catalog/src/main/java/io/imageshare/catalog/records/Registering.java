package io.imageshare.catalog.records;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.store.Deadline;
import io.imageshare.store.RepeatableRequest;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Registers images, in one commit each. */
public final class Registering {
  private final NewRecords records;
  private final Supplier<ImageId> ids;
  private final Clock clock;

  public Registering(NewRecords records, Supplier<ImageId> ids, Clock clock) {
    this.records = records;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers the image.
   *
   * @param key marks the repetitions of the request, which make no second image, and under which
   *     nothing else is asked for (R32); null if there is none
   */
  public Outcome<Image> register(
      NewImage wanted, @Nullable IdempotencyKey key, Actor actor, Deadline deadline) {
    Instant now = clock.instant();
    Optional<Refusal> refusal = wanted.refusal(actor, now);
    if (refusal.isPresent()) {
      return new Outcome.Refused<>(refusal.get());
    }
    Image image = wanted.registered(ids.get(), actor, now);
    RepeatableRequest request = key == null ? null : key.of("register", actor);
    return records
        .write(image, null, request, deadline)
        .orElseThrow(() -> new IllegalStateException("what has no source is never overtaken"));
  }
}
