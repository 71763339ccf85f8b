package io.imageshare.store.dynamodb;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Reads and writes single items, each for itself. */
record Items(Table table) {

  Optional<Item> read(Key key) {
    GetItemRequest request =
        GetItemRequest.builder()
            .tableName(table.name())
            .key(key.attributes())
            .consistentRead(true)
            .build();
    Map<String, AttributeValue> found = table.call(client -> client.getItem(request)).item();
    return found.isEmpty() ? Optional.empty() : Optional.of(Item.of(found));
  }

  /** Writes the item, whatever was there. */
  void write(Map<String, AttributeValue> item) {
    PutItemRequest request = PutItemRequest.builder().tableName(table.name()).item(item).build();
    table.call(client -> client.putItem(request));
  }

  /** Changes the item where the condition holds; false, with nothing changed, where it does not. */
  boolean change(Key key, Change change) {
    UpdateItemRequest request =
        UpdateItemRequest.builder()
            .tableName(table.name())
            .key(key.attributes())
            .updateExpression(change.update())
            .conditionExpression(change.condition())
            .expressionAttributeNames(change.both().namesOrNull())
            .expressionAttributeValues(change.both().valuesOrNull())
            .build();
    try {
      table.call(client -> client.updateItem(request));
      return true;
    } catch (ConditionalCheckFailedException overtaken) {
      return false;
    }
  }

  void delete(Key key) {
    DeleteItemRequest request =
        DeleteItemRequest.builder().tableName(table.name()).key(key.attributes()).build();
    table.call(client -> client.deleteItem(request));
  }
}
