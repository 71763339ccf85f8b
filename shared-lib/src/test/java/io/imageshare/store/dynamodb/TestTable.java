package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.RETENTION;

import io.imageshare.domain.Region;
import io.imageshare.local.stream.TableStream;
import io.imageshare.local.table.TableDouble;
import io.imageshare.local.template.Template;
import io.imageshare.store.Stores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** A table as the template defines it, in which each test has a region for itself. */
final class TestTable {
  /** The environment variable that names another place for the table than this JVM. */
  static final String ENDPOINT = "IMAGESHARE_TEST_DYNAMODB_ENDPOINT";

  private static final AtomicInteger REGIONS = new AtomicInteger();

  private final DynamoDbClient client;
  private final TableStream stream;
  private final String name = "imageshare-test-" + UUID.randomUUID();

  /** A new table. */
  private TestTable(DynamoDbClient client, DynamoDbStreamsClient streams) {
    this.client = client;
    try {
      client.createTable(
          Template.read(
                  Template.nearest(),
                  Map.of("AWS::Region", "eu-test-1", "TokenIssuer", "https://identity.example.org"))
              .createTable(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    client.waiter().waitUntilTableExists(wait -> wait.tableName(name));
    this.stream = new TableStream(streams, streamName());
  }

  /**
   * The table for all tests: at the endpoint that the environment names, or else the double's in
   * this JVM.
   */
  static TestTable here() {
    return Here.TABLE;
  }

  /** A new table on a double. */
  static TestTable on(TableDouble tableDouble) {
    return new TestTable(tableDouble.client(), tableDouble.streams());
  }

  /**
   * A new table at an endpoint. A call is made once, as functions make theirs, but waits longer for
   * its answer: how fast the endpoint is, is none of the store's promises.
   *
   * @param credentials where to look for them, as in an environment
   */
  static TestTable at(URI endpoint, String region, Function<String, @Nullable String> credentials) {
    return new TestTable(
        DynamoDbClient.builder()
            .region(software.amazon.awssdk.regions.Region.of(region))
            .endpointOverride(endpoint)
            .credentialsProvider(provider(credentials))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .overrideConfiguration(calls -> calls.retryStrategy(retries -> retries.maxAttempts(1)))
            .build(),
        DynamoDbStreamsClient.builder()
            .region(software.amazon.awssdk.regions.Region.of(region))
            .endpointOverride(endpoint)
            .credentialsProvider(provider(credentials))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build());
  }

  private static AwsCredentialsProvider provider(Function<String, @Nullable String> credentials) {
    return credentials.apply("AWS_ACCESS_KEY_ID") == null
        ? StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"))
        : EnvironmentVariableCredentialsProvider.create();
  }

  /** Deletes the table, with all that tests have left in it. */
  private void drop() {
    client.deleteTable(delete -> delete.tableName(name));
  }

  private String streamName() {
    return client.describeTable(ask -> ask.tableName(name)).table().latestStreamArn();
  }

  /** The client of the table. */
  DynamoDbClient client() {
    return client;
  }

  String name() {
    return name;
  }

  /** A region that no other test uses. */
  static Region newRegion() {
    return new Region("region-" + REGIONS.incrementAndGet());
  }

  /**
   * The ports on the empty records of a new region. What has happened is in the feeds, and known to
   * the clean-up, as soon as they are asked.
   */
  Stores stores() {
    Region region = newRegion();
    DynamoDbStores stores = new DynamoDbStores(client, name, region, RETENTION, Pause.sleeping());
    return new StreamPump(stream, region, stores).ports();
  }

  /** The ports on a table that is called in a special way. */
  static Stores stores(Table table) {
    return new DynamoDbStores(table, RETENTION);
  }

  /** Made when it is needed for the first time; it ends with the JVM. */
  private static final class Here {
    private static final TestTable TABLE =
        Optional.ofNullable(System.getenv(ENDPOINT))
            .map(endpoint -> atEndpoint(URI.create(endpoint)))
            .orElseGet(() -> on(new TableDouble()));

    private static TestTable atEndpoint(URI endpoint) {
      String region = Optional.ofNullable(System.getenv("AWS_REGION")).orElse("us-east-1");
      TestTable table = at(endpoint, region, System::getenv);
      Runtime.getRuntime().addShutdownHook(new Thread(table::drop));
      return table;
    }
  }
}
