package io.imageshare.store.dynamodb;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.Limits;
import io.imageshare.store.ImageStore.EditOutcome;

/**
 * The writes that give an image to another project, and what their failed conditions tell. Commits
 * of shares that were decided for the former owner fail from then on, as each asks for the owner.
 */
final class Transfer {
  private static final Expression NO_SHARE =
      Expression.of("attribute_not_exists(#pk) OR #over_at <= :now");

  private final int imagePlace;
  private final int usagePlace;

  Transfer(Keys keys, Transaction transaction, Image read, Image changed, Limits limits, Actor by) {
    this.imagePlace = transaction.update(keys.image(read.id()), ImageEdit.to(changed, by, keys));
    this.usagePlace = transaction.update(keys.usage(changed.owner()), Usage.more(limits));
    transaction.check(
        keys.member(read.id(), changed.owner()), NO_SHARE.with("now", changed.updated()));
    transaction.update(keys.usage(read.owner()), Usage.LESS);
    transaction.delete(keys.owned(read.owner(), read.id()), Expression.ALWAYS);
    transaction.put(
        new NewItem(keys.owned(changed.owner(), read.id())).attributes(), Expression.ALWAYS);
  }

  /** What became of it. What was decided on another state of the image counts before all else. */
  EditOutcome outcome(TransactionOutcome outcome) {
    return outcome.match(() -> EditOutcome.DONE, this::failed, () -> EditOutcome.UNKNOWN);
  }

  private EditOutcome failed(TransactionOutcome.Failed failed) {
    if (failed.at(imagePlace)) {
      return EditOutcome.OVERTAKEN;
    }
    return failed.at(usagePlace) ? EditOutcome.QUOTA_REACHED : EditOutcome.RECIPIENT;
  }
}
