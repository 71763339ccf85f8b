package io.imageshare.store.dynamodb;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.RepeatableRequest;
import java.time.Duration;
import java.time.Instant;

/**
 * A request that makes an image only if it is the first of its name (R32).
 *
 * @param place of the write that requires it, in its transaction
 */
record FirstRequest(RepeatableRequest request, int place) {
  /** How long a repeated request is known as one; long enough for every client that retries. */
  private static final Duration RETENTION = Duration.ofHours(24);

  /** Has the transaction written only if it is. */
  static FirstRequest required(
      RepeatableRequest request, Image image, Keys keys, Transaction transaction) {
    Instant now = image.created();
    int place =
        transaction.put(
            new NewItem(keys.request(request))
                .text(Attributes.IMAGE, image.id().value())
                .text(Attributes.FINGERPRINT, request.fingerprint())
                .number(Attributes.EXPIRES, now.plus(RETENTION).getEpochSecond())
                .attributes(),
            Expression.of("attribute_not_exists(#pk) OR #expires <= :now")
                .with("now", now.getEpochSecond()));
    return new FirstRequest(request, place);
  }

  /** What the one before it has made, by which this one failed. */
  CreationOutcome outcome(TransactionOutcome.Failed failed) {
    return failed
        .found(place)
        .map(
            item ->
                request.after(
                    item.parsed(Attributes.IMAGE, ImageId::parse),
                    item.textOrNull(Attributes.FINGERPRINT)))
        .orElseThrow(
            () -> new IllegalStateException("a request that was made before left nothing"));
  }
}
