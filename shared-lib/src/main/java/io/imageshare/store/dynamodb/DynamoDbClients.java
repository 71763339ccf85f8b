package io.imageshare.store.dynamodb;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

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
    return DynamoDbClient.builder()
        .region(Region.of(awsRegion))
        .endpointOverride(endpoint.orElse(null))
        .credentialsProvider(credentials(endpoint.isPresent(), environment))
        .httpClientBuilder(
            UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECTION)
                .socketTimeout(Table.LONGEST_CALL))
        .overrideConfiguration(
            calls ->
                calls
                    .apiCallTimeout(Table.LONGEST_CALL)
                    .apiCallAttemptTimeout(Table.LONGEST_CALL)
                    .retryStrategy(retries -> retries.maxAttempts(1)))
        .build();
  }

  private static AwsCredentialsProvider credentials(
      boolean elsewhere, Function<String, @Nullable String> environment) {
    boolean none =
        environment.apply("AWS_ACCESS_KEY_ID") == null
            && environment.apply("AWS_CONTAINER_CREDENTIALS_FULL_URI") == null;
    if (elsewhere && none) {
      // A table on one's own machine takes any credentials, but not none.
      return StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
    }
    return known(
        AwsCredentialsProviderChain.of(
            EnvironmentVariableCredentialsProvider.create(),
            // Functions that are restored from a snapshot get theirs so.
            ContainerCredentialsProvider.create()));
  }

  /** Tells missing credentials from all else that can go wrong with a call. */
  private static AwsCredentialsProvider known(AwsCredentialsProvider provider) {
    return () -> {
      try {
        return provider.resolveCredentials();
      } catch (SdkClientException missing) {
        throw new MissingCredentialsException(missing);
      }
    };
  }
}
