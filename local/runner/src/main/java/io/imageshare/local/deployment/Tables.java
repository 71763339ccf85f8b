package io.imageshare.local.deployment;

import io.imageshare.local.template.Template;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Sees that the template's table is there. */
final class Tables {
  private Tables() {}

  /** Makes the table, unless there is one of that name. */
  static void make(Template template, String name, DynamoDbClient client) throws StartException {
    try {
      if (!exists(name, client)) {
        create(template, name, client);
      }
    } catch (SdkException failure) {
      throw new StartException(
          "The DynamoDB for the records can't be used: " + failure.getMessage(), failure);
    }
  }

  private static boolean exists(String name, DynamoDbClient client) {
    try {
      client.describeTable(table -> table.tableName(name));
      return true;
    } catch (ResourceNotFoundException none) {
      return false;
    }
  }

  private static void create(Template template, String name, DynamoDbClient client) {
    try {
      client.createTable(template.createTable(name));
    } catch (ResourceInUseException madeMeanwhile) {
      return;
    }
    client.waiter().waitUntilTableExists(table -> table.tableName(name));
    template.timeToLiveAttribute().ifPresent(attribute -> expire(name, attribute, client));
  }

  private static void expire(String name, String attribute, DynamoDbClient client) {
    client.updateTimeToLive(
        change ->
            change
                .tableName(name)
                .timeToLiveSpecification(expiry -> expiry.attributeName(attribute).enabled(true)));
  }
}
