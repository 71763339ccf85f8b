package io.imageshare.store.dynamodb;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.StandingAnswers;
import io.imageshare.store.AnswerStore;
import io.imageshare.store.Deadline;
import java.util.List;

/**
 * What projects answer to offers, one item each, which is never removed: so its edition never
 * begins anew.
 */
record DynamoDbAnswers(Keys keys, Batches batches, Transactions transactions)
    implements AnswerStore {
  private static final Expression UNCHANGED = Expression.of("#edition = :edition");

  @Override
  public StandingAnswers answers(ProjectId project) {
    return batches.read(List.of(keys.answers(project))).values().stream()
        .findFirst()
        .map(AnswerItems::read)
        .orElse(StandingAnswers.NONE);
  }

  @Override
  public Outcome replace(ProjectId project, StandingAnswers changed, Deadline deadline) {
    long read = changed.edition() - 1;
    Transaction transaction = transactions.begin();
    transaction.put(
        AnswerItems.written(keys.answers(project), changed),
        read == StandingAnswers.NONE.edition()
            ? Expression.ABSENT
            : UNCHANGED.with("edition", read));
    return transactions
        .carryOut(transaction, deadline)
        .match(() -> Outcome.DONE, failed -> Outcome.OVERTAKEN, () -> Outcome.UNKNOWN);
  }
}
