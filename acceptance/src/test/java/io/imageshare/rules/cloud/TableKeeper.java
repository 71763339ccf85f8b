package io.imageshare.rules.cloud;

import io.imageshare.lambda.Components;
import io.imageshare.local.template.FunctionDefinition;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The table of a deployment. Functions may do with it what their roles permit.
 *
 * @param client by which the functions call it
 * @param undisturbed by which tests look at it
 */
record TableKeeper(
    DynamoDbClient client, DynamoDbClient undisturbed, String table, Permissions permissions)
    implements RecordKeeper {

  /** A table that there isn't. */
  static TableKeeper missing(DynamoDbClient client) {
    return new TableKeeper(client, client, "table-" + UUID.randomUUID(), new Permissions());
  }

  /** A new one, which is empty. */
  static TableKeeper empty(DynamoDbClient client) {
    TableKeeper keeper = missing(client);
    client.createTable(TestDeployment.of(keeper.table).createTable(keeper.table));
    client.waiter().waitUntilTableExists(wait -> wait.tableName(keeper.table));
    return keeper;
  }

  /** The same, called by another client. */
  TableKeeper by(DynamoDbClient other) {
    return new TableKeeper(other, undisturbed, table, permissions);
  }

  @Override
  public Components components(
      FunctionDefinition function,
      Function<String, @Nullable String> environment,
      MovableClock clock) {
    String region = String.valueOf(environment.apply("IMAGESHARE_REGION"));
    DynamoDbClient permitted = permissions.roleOf(function.logicalId(), region).client(client);
    return Components.from(environment, permitted, clock.pause()).with(clock);
  }

  @Override
  public Records records(String region) {
    return new TableRecords(undisturbed, table, region);
  }
}
