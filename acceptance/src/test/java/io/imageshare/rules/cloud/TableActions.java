package io.imageshare.rules.cloud;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What AWS asks permission for, action by action and key by key, before it carries out a call. */
final class TableActions {
  private static final String PARTITION = "pk";

  private TableActions() {}

  /**
   * The actions that the call needs: a transaction needs those of its items.
   *
   * @throws IllegalArgumentException for a call that no function makes yet
   */
  static Set<String> of(DynamoDbRequest request) {
    if (request instanceof TransactWriteItemsRequest transaction) {
      return transaction.transactItems().stream()
          .map(TableActions::action)
          .collect(Collectors.toSet());
    }
    return Set.of(request.getClass().getSimpleName().replaceFirst("Request$", ""));
  }

  /** The partition keys that the call names. */
  static Set<String> partitions(DynamoDbRequest request) {
    return keys(request).map(key -> text(key, PARTITION)).collect(Collectors.toSet());
  }

  private static Stream<Map<String, AttributeValue>> keys(DynamoDbRequest request) {
    if (request instanceof GetItemRequest get) {
      return Stream.of(get.key());
    }
    if (request instanceof PutItemRequest put) {
      return Stream.of(put.item());
    }
    if (request instanceof UpdateItemRequest update) {
      return Stream.of(update.key());
    }
    if (request instanceof DeleteItemRequest delete) {
      return Stream.of(delete.key());
    }
    if (request instanceof BatchGetItemRequest batch) {
      return batch.requestItems().values().stream().flatMap(asked -> asked.keys().stream());
    }
    if (request instanceof BatchWriteItemRequest batch) {
      return batch.requestItems().values().stream()
          .flatMap(asked -> asked.stream().map(TableActions::key));
    }
    if (request instanceof QueryRequest query) {
      String partition = text(query.expressionAttributeValues(), ":partition");
      return Stream.of(Map.of(PARTITION, AttributeValue.fromS(partition)));
    }
    if (request instanceof TransactWriteItemsRequest transaction) {
      return transaction.transactItems().stream().map(TableActions::key);
    }
    throw new IllegalArgumentException("nobody knows what permission it needs: " + request);
  }

  private static Map<String, AttributeValue> key(WriteRequest write) {
    return write.putRequest() == null ? write.deleteRequest().key() : write.putRequest().item();
  }

  private static Map<String, AttributeValue> key(TransactWriteItem item) {
    return switch (action(item)) {
      case "PutItem" -> item.put().item();
      case "UpdateItem" -> item.update().key();
      case "DeleteItem" -> item.delete().key();
      default -> item.conditionCheck().key();
    };
  }

  private static String text(Map<String, AttributeValue> values, String name) {
    return values.getOrDefault(name, AttributeValue.fromS("")).s();
  }

  private static String action(TransactWriteItem item) {
    if (item.put() != null) {
      return "PutItem";
    }
    if (item.update() != null) {
      return "UpdateItem";
    }
    return item.delete() == null ? "ConditionCheckItem" : "DeleteItem";
  }
}
