package io.imageshare.notify;

import io.imageshare.domain.Region;
import io.imageshare.lambda.Environment;
import io.imageshare.store.dynamodb.Credentials;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Makes the clients by which the platform is told, which are kept for ever. */
record PlatformClients(Environment environment) {
  /** Of a call. */
  private static final Duration TIME = Duration.ofSeconds(5);

  /** The platform, if a bus is named. */
  static Optional<Platform> of(Environment environment, Region region) {
    PlatformClients clients = new PlatformClients(environment);
    return environment
        .text("EVENT_BUS")
        .map(arn -> new Platform(clients.bus(arn), clients.undelivered(), region));
  }

  private Bus bus(String arn) {
    return new Bus(set(EventBridgeClient.builder(), "AWS_ENDPOINT_URL_EVENTBRIDGE").build(), arn);
  }

  private Undelivered undelivered() {
    return new Undelivered(
        set(SqsClient.builder(), "AWS_ENDPOINT_URL_SQS").build(),
        environment.required("UNDELIVERED_EVENTS"));
  }

  private <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> B set(
      B builder, String endpointVariable) {
    Optional<URI> endpoint = environment.address(endpointVariable);
    return builder
        .region(software.amazon.awssdk.regions.Region.of(environment.required("AWS_REGION")))
        .endpointOverride(endpoint.orElse(null))
        .credentialsProvider(Credentials.of(endpoint.isPresent(), environment.variables()))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(
            // What fails is tried again by who calls.
            calls -> calls.apiCallTimeout(TIME).retryStrategy(retries -> retries.maxAttempts(1)));
  }
}
