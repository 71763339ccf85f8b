package io.imageshare.store.dynamodb;

import io.imageshare.domain.Kept;
import io.imageshare.domain.ProjectId;
import io.imageshare.store.Deadline;
import io.imageshare.store.KeptStore;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What projects keep for themselves, one item each, which is never removed: so its edition never
 * begins anew.
 *
 * @param none what a project has that has never said anything
 */
record DynamoDbKept<T extends Kept<T>>(
    Batches batches,
    Transactions transactions,
    Function<ProjectId, Key> key,
    BiFunction<Key, T, Map<String, AttributeValue>> written,
    Function<Item, T> read,
    T none)
    implements KeptStore<T> {
  private static final Expression UNCHANGED = Expression.of("#edition = :edition");

  @Override
  public T kept(ProjectId project) {
    return batches.read(List.of(key.apply(project))).values().stream()
        .findFirst()
        .map(read)
        .orElse(none);
  }

  @Override
  public Outcome replace(ProjectId project, T changed, Deadline deadline) {
    long before = changed.edition() - 1;
    Transaction transaction = transactions.begin();
    transaction.put(
        written.apply(key.apply(project), changed),
        before == none.edition() ? Expression.ABSENT : UNCHANGED.with("edition", before));
    return transactions
        .carryOut(transaction, deadline)
        .match(() -> Outcome.DONE, failed -> Outcome.OVERTAKEN, () -> Outcome.UNKNOWN);
  }
}
