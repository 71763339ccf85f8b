package io.imageshare.store.dynamodb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Writes that take effect together or not at all, each under its condition.
 *
 * <p>Every method returns the place of the write, by which {@link TransactionOutcome.Failed} tells
 * what was found instead.
 */
final class Transaction {
  private static final ReturnValuesOnConditionCheckFailure FOUND =
      ReturnValuesOnConditionCheckFailure.ALL_OLD;

  private final String table;
  private final List<TransactWriteItem> writes = new ArrayList<>();

  Transaction(String table) {
    this.table = table;
  }

  int put(Map<String, AttributeValue> item, Expression condition) {
    return add(
        TransactWriteItem.builder()
            .put(
                Put.builder()
                    .tableName(table)
                    .item(item)
                    .conditionExpression(condition.textOrNull())
                    .expressionAttributeNames(condition.namesOrNull())
                    .expressionAttributeValues(condition.valuesOrNull())
                    .returnValuesOnConditionCheckFailure(FOUND)
                    .build()));
  }

  int update(Key key, Change change) {
    return add(
        TransactWriteItem.builder()
            .update(
                Update.builder()
                    .tableName(table)
                    .key(key.attributes())
                    .updateExpression(change.update())
                    .conditionExpression(change.condition())
                    .expressionAttributeNames(change.both().namesOrNull())
                    .expressionAttributeValues(change.both().valuesOrNull())
                    .returnValuesOnConditionCheckFailure(FOUND)
                    .build()));
  }

  int delete(Key key, Expression condition) {
    return add(
        TransactWriteItem.builder()
            .delete(
                Delete.builder()
                    .tableName(table)
                    .key(key.attributes())
                    .conditionExpression(condition.textOrNull())
                    .expressionAttributeNames(condition.namesOrNull())
                    .expressionAttributeValues(condition.valuesOrNull())
                    .returnValuesOnConditionCheckFailure(FOUND)
                    .build()));
  }

  /** Writes nothing, but has the others take effect only if the condition holds. */
  int check(Key key, Expression condition) {
    return add(
        TransactWriteItem.builder()
            .conditionCheck(
                ConditionCheck.builder()
                    .tableName(table)
                    .key(key.attributes())
                    .conditionExpression(condition.textOrNull())
                    .expressionAttributeNames(condition.namesOrNull())
                    .expressionAttributeValues(condition.valuesOrNull())
                    .returnValuesOnConditionCheckFailure(FOUND)
                    .build()));
  }

  List<TransactWriteItem> writes() {
    return Collections.unmodifiableList(writes);
  }

  private int add(TransactWriteItem.Builder write) {
    writes.add(write.build());
    return writes.size() - 1;
  }
}
