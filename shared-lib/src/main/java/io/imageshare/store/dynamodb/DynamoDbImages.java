package io.imageshare.store.dynamodb;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.store.CleanupStore.DeletedImage;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore;
import io.imageshare.store.RepeatableRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The records of images, each as the image's item and the owner's row for its list. */
record DynamoDbImages(Keys keys, Items items, Transactions transactions) implements ImageStore {

  @Override
  public CreationOutcome create(
      Image image,
      @Nullable Source source,
      @Nullable RepeatableRequest request,
      Limits limits,
      Deadline deadline) {
    Transaction transaction = transactions.begin();
    Creation creation = new Creation(keys, transaction, image, limits);
    if (source != null) {
      creation.requireSource(source, image.created());
    }
    if (request != null) {
      creation.requireFirst(request, image);
    }
    return creation.outcome(transactions.carryOut(transaction, deadline));
  }

  @Override
  public EditOutcome edit(Image changed, Actor by, Deadline deadline) {
    Transaction transaction = transactions.begin();
    transaction.update(keys.image(changed.id()), ImageEdit.to(changed, by, keys));
    return outcome(transactions.carryOut(transaction, deadline));
  }

  @Override
  public EditOutcome transfer(
      Image read, Image changed, Limits limits, Actor by, Deadline deadline) {
    Transaction transaction = transactions.begin();
    Transfer transfer = new Transfer(keys, transaction, read, changed, limits, by);
    return transfer.outcome(transactions.carryOut(transaction, deadline));
  }

  @Override
  public EditOutcome delete(Image read, Instant now, Actor by, Deadline deadline) {
    DeletedImage deleted = new DeletedImage(read.id(), now);
    Key entry = keys.deleted(deleted);
    Transaction transaction = transactions.begin();
    // This condition alone decides: the other records always go with the image.
    transaction.put(
        new ImageItems(keys).tombstone(read, now, by), ImageItems.unchangedSince(read.edition()));
    transaction.delete(keys.owned(read.owner(), read.id()), Expression.ALWAYS);
    transaction.update(keys.usage(read.owner()), Usage.LESS);
    transaction.put(CleanupEntries.written(entry, deleted), Expression.ALWAYS);
    return outcome(transactions.carryOut(transaction, deadline));
  }

  @Override
  public long owned(ProjectId project) {
    return items.read(keys.usage(project)).map(item -> item.number(Attributes.IMAGES)).orElse(0L);
  }

  private static EditOutcome outcome(TransactionOutcome outcome) {
    return outcome.match(
        () -> EditOutcome.DONE, failed -> EditOutcome.OVERTAKEN, () -> EditOutcome.UNKNOWN);
  }
}
