package io.imageshare.store.dynamodb;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.ImageStore.Source;
import io.imageshare.store.RepeatableRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The writes that make an image, and what their failed conditions tell. */
final class Creation {
  private static final Expression USABLE =
      Expression.of("#status = :active AND #owner = :owner")
          .with("active", ImageStatus.ACTIVE.wireName());
  private static final Expression NOT_RETIRED =
      Expression.of("attribute_not_exists(#retires_at) OR #retires_at > :now");

  private final Keys keys;
  private final Transaction transaction;
  private final int usagePlace;
  private final List<Integer> sourcePlaces = new ArrayList<>();
  private Optional<FirstRequest> first = Optional.empty();

  /** Writes the image, its owner's row, and one image more for its owner. */
  Creation(Keys keys, Transaction transaction, Image image, Limits limits) {
    this.keys = keys;
    this.transaction = transaction;
    transaction.put(new ImageItems(keys).alive(image), Expression.ABSENT);
    transaction.put(
        new NewItem(keys.owned(image.owner(), image.id())).attributes(), Expression.ALWAYS);
    this.usagePlace = transaction.update(keys.usage(image.owner()), Usage.more(limits));
  }

  /**
   * Has the image made only if what it is made of is still there, and still may be used (R14): by a
   * recipient, if it isn't retired (R42).
   *
   * @param now when it is made
   */
  void requireSource(Source source, Instant now) {
    Image image = source.image();
    Share share = source.share();
    Expression usable = USABLE.with("owner", image.owner().value());
    sourcePlaces.add(
        transaction.check(
            keys.image(image.id()),
            share == null ? usable : usable.and(NOT_RETIRED.with("now", now))));
    if (share != null) {
      sourcePlaces.add(
          transaction.check(
              keys.member(share.image(), share.project()),
              Expression.of("#state = :accepted")
                  .with("accepted", ShareState.ACCEPTED.wireName())));
    }
  }

  /** Has the image made only if no request of that name has made one before (R32). */
  void requireFirst(RepeatableRequest request, Image image) {
    first = Optional.of(FirstRequest.required(request, image, keys, transaction));
  }

  /**
   * What became of it. That the request was carried out before counts more than why it could not be
   * a second time.
   */
  CreationOutcome outcome(TransactionOutcome outcome) {
    return outcome.match(CreationOutcome.Created::new, this::failed, CreationOutcome.Unknown::new);
  }

  private CreationOutcome failed(TransactionOutcome.Failed failed) {
    if (first.isPresent() && failed.at(first.get().place())) {
      return first.get().outcome(failed);
    }
    if (sourcePlaces.stream().anyMatch(failed::at)) {
      return new CreationOutcome.SourceOvertaken();
    }
    return failed.at(usagePlace)
        ? new CreationOutcome.Refused(Refusal.PRIVATE_IMAGE_QUOTA_REACHED)
        : new CreationOutcome.Refused(Refusal.IMAGE_ID_TAKEN);
  }
}
