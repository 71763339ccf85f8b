package io.imageshare.local.table;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Where the promises are tried.
 *
 * @param streams a client of what its tables' streams tell
 * @param table one with the keys of the service's table
 * @param product what answers there
 */
record Place(DynamoDbClient client, DynamoDbStreamsClient streams, String table, String product) {

  /** A new table there. */
  static Place of(DynamoDbClient client, DynamoDbStreamsClient streams, String product) {
    return new Place(client, streams, newTable(client), product);
  }

  /** A client that makes each call once. */
  static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .region(Region.US_EAST_1)
        .endpointOverride(endpoint)
        .credentialsProvider(credentials())
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(calls -> calls.retryStrategy(retries -> retries.maxAttempts(1)))
        .build();
  }

  /** The same for streams. */
  static DynamoDbStreamsClient streams(URI endpoint) {
    return DynamoDbStreamsClient.builder()
        .region(Region.US_EAST_1)
        .endpointOverride(endpoint)
        .credentialsProvider(credentials())
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  /** Makes a table. */
  static String newTable(DynamoDbClient client) {
    return made(client, creation(newName()));
  }

  /** Makes a table whose stream tells that of each write. */
  static String newTable(DynamoDbClient client, StreamViewType view) {
    CreateTableRequest creation =
        creation(newName()).toBuilder()
            .streamSpecification(stream -> stream.streamEnabled(true).streamViewType(view))
            .build();
    return made(client, creation);
  }

  private static String newName() {
    return "table-double-test-" + UUID.randomUUID();
  }

  private static String made(DynamoDbClient client, CreateTableRequest creation) {
    String name = creation.tableName();
    client.createTable(creation);
    client.waiter().waitUntilTableExists(wait -> wait.tableName(name));
    return name;
  }

  static CreateTableRequest creation(String name) {
    return CreateTableRequest.builder()
        .tableName(name)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(Stream.of("pk", "sk").map(Place::text).toList())
        .keySchema(List.of(key("pk", KeyType.HASH), key("sk", KeyType.RANGE)))
        .build();
  }

  private static AttributeDefinition text(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  /** Goes on only where what answers does as DynamoDB does in this. */
  void assume(Behaviour behaviour) {
    assumeThat(product).as(behaviour.toString()).isNotIn(behaviour.missingIn());
  }

  private static AwsCredentialsProvider credentials() {
    return System.getenv("AWS_ACCESS_KEY_ID") == null
        ? StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"))
        : EnvironmentVariableCredentialsProvider.create();
  }
}
