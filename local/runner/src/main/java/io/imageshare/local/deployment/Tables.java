package io.imageshare.local.deployment;

import io.imageshare.local.template.Template;
import java.util.Optional;
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
      throw unusable(failure);
    }
  }

  /** The name of the table's stream; empty if it has none. */
  static Optional<String> stream(String name, DynamoDbClient client) throws StartException {
    try {
      return Optional.ofNullable(
          client.describeTable(ask -> ask.tableName(name)).table().latestStreamArn());
    } catch (SdkException failure) {
      throw unusable(failure);
    }
  }

  private static StartException unusable(SdkException failure) {
    return new StartException(
        "The DynamoDB for the records can't be used: " + failure.getMessage(), failure);
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
