package io.imageshare.local.dynamodb;

import io.imageshare.local.template.Template;
import java.io.IOException;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** A table as the template defines it, and an item in it. */
final class Tables {
  static final String NAME = "images";
  static final Map<String, AttributeValue> KEY =
      Map.of("pk", AttributeValue.fromS("p"), "sk", AttributeValue.fromS("s"));
  static final Map<String, AttributeValue> ITEM =
      Map.of(
          "pk", AttributeValue.fromS("p"),
          "sk", AttributeValue.fromS("s"),
          "name", AttributeValue.fromS("one"));

  /** Writes the item whatever is there. */
  static final TransactWriteItem TRANSACTION =
      TransactWriteItem.builder().put(put -> put.tableName(NAME).item(ITEM)).build();

  private Tables() {}

  /** The request for the table. */
  static CreateTableRequest request() throws IOException {
    Map<String, String> values =
        Map.of("AWS::Region", "eu-test-1", "TokenIssuer", "https://identity.example.org");
    return Template.read(Template.nearest(), values).createTable(NAME);
  }

  static void make(DynamoDbClient client) throws IOException {
    client.createTable(request());
  }

  static void write(DynamoDbClient client) {
    client.putItem(put -> put.tableName(NAME).item(ITEM));
  }

  /** The item; empty if it isn't there. */
  static Map<String, AttributeValue> read(DynamoDbClient client) {
    return client.getItem(get -> get.tableName(NAME).key(KEY).consistentRead(true)).item();
  }
}
