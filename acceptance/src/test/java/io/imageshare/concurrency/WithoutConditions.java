package io.imageshare.concurrency;

import io.imageshare.rules.cloud.Around;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Forgets under which conditions items are written.
 *
 * @param items the sort keys of those items
 */
record WithoutConditions(Predicate<String> items) implements Around {

  @Override
  public DynamoDbResponse answer(String operation, DynamoDbRequest request, Call call) {
    return request instanceof TransactWriteItemsRequest transaction
        ? call.make(
            transaction.toBuilder()
                .transactItems(transaction.transactItems().stream().map(this::stripped).toList())
                .build())
        : call.make(request);
  }

  private TransactWriteItem stripped(TransactWriteItem write) {
    if (write.update() != null && isOne(write.update().key())) {
      return TransactWriteItem.builder().update(stripped(write.update())).build();
    }
    if (write.delete() != null && isOne(write.delete().key())) {
      return write.toBuilder()
          .delete(
              write.delete().toBuilder()
                  .conditionExpression(null)
                  .expressionAttributeNames(null)
                  .expressionAttributeValues(null)
                  .build())
          .build();
    }
    if (write.put() != null && isOne(write.put().item())) {
      return write.toBuilder()
          .put(
              write.put().toBuilder()
                  .conditionExpression(null)
                  .expressionAttributeNames(null)
                  .expressionAttributeValues(null)
                  .build())
          .build();
    }
    return write;
  }

  private boolean isOne(Map<String, AttributeValue> key) {
    return items.test(key.getOrDefault("sk", AttributeValue.fromS("")).s());
  }

  /** What only the condition names must not be given. */
  private static Update stripped(Update update) {
    String text = update.updateExpression();
    return update.toBuilder()
        .conditionExpression(null)
        .expressionAttributeNames(onlyIn(text, update.expressionAttributeNames()))
        .expressionAttributeValues(onlyIn(text, update.expressionAttributeValues()))
        .build();
  }

  private static <V> @Nullable Map<String, V> onlyIn(String text, Map<String, V> named) {
    Map<String, V> left =
        named.entrySet().stream()
            .filter(entry -> text.matches(".*" + entry.getKey() + "\\b.*"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return left.isEmpty() ? null : left;
  }
}
