package io.imageshare.store.dynamodb;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Makes clients of the table.
 *
 * <p>Region and credentials are given, not looked for, which would take time at every cold start.
 * The clients repeat nothing by themselves.
 */
public final class DynamoDbClients {
  private static final Duration CONNECTION = Duration.ofSeconds(1);

  private DynamoDbClients() {}

  /**
   * Makes a client, which the caller closes or keeps for ever.
   *
   * @param awsRegion the region that the table is in
   * @param endpoint another place of the table than the region's own
   * @param environment gives the value of an environment variable, or null
   */
  public static DynamoDbClient create(
      String awsRegion, Optional<URI> endpoint, Function<String, @Nullable String> environment) {
    return create(awsRegion, endpoint, environment, Table.LONGEST_CALL);
  }

  /** The same with another limit to the time of a call. */
  public static DynamoDbClient create(
      String awsRegion,
      Optional<URI> endpoint,
      Function<String, @Nullable String> environment,
      Duration longest) {
    return DynamoDbClient.builder()
        .region(Region.of(awsRegion))
        .endpointOverride(endpoint.orElse(null))
        .credentialsProvider(Credentials.of(endpoint.isPresent(), environment))
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(CONNECTION).socketTimeout(longest))
        .overrideConfiguration(
            calls ->
                calls
                    .apiCallTimeout(longest)
                    .apiCallAttemptTimeout(longest)
                    .retryStrategy(retries -> retries.maxAttempts(1)))
        .build();
  }

  /** The same of its stream, which no function reads by itself. */
  public static DynamoDbStreamsClient streams(
      String awsRegion, Optional<URI> endpoint, Function<String, @Nullable String> environment) {
    return DynamoDbStreamsClient.builder()
        .region(Region.of(awsRegion))
        .endpointOverride(endpoint.orElse(null))
        .credentialsProvider(Credentials.of(endpoint.isPresent(), environment))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }
}
