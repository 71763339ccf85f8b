package io.imageshare.admit;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** The calls that this function makes of AWS. */
final class AwsCalls {
  private static final Duration SECRET_TIME = Duration.ofSeconds(5);

  /** A little less than this function has itself, so that it can still say what it doesn't know. */
  private static final Duration INVOCATION_TIME = Duration.ofSeconds(28);

  private final Function<String, @Nullable String> environment;
  private final Duration secretTime;

  /**
   * @param environment gives the value of an environment variable, or null
   */
  AwsCalls(Function<String, @Nullable String> environment) {
    this(environment, SECRET_TIME);
  }

  /** The same with another limit to the time in which the secret is read. */
  AwsCalls(Function<String, @Nullable String> environment, Duration secretTime) {
    this.environment = environment;
    this.secretTime = secretTime;
  }

  /** Reads the secret of that name. */
  Supplier<String> secret(String name) {
    SecretsManagerClient client =
        set(SecretsManagerClient.builder(), "AWS_ENDPOINT_URL_SECRETS_MANAGER", secretTime).build();
    return () -> client.getSecretValue(secret -> secret.secretId(name)).secretString();
  }

  /** Invokes once: what was invoked twice might be done twice. */
  Invoker invoker() {
    LambdaClient client =
        set(LambdaClient.builder(), "AWS_ENDPOINT_URL_LAMBDA", INVOCATION_TIME).build();
    return (function, event) -> {
      InvokeResponse response;
      try {
        SdkBytes payload = SdkBytes.fromByteArray(event);
        response = client.invoke(invoke -> invoke.functionName(function).payload(payload));
      } catch (SdkException failure) {
        throw new IOException(failure);
      }
      if (response.functionError() != null) {
        throw new IOException(function + " has failed: " + response.functionError());
      }
      return response.payload().asByteArray();
    };
  }

  private <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> B set(
      B builder, String endpointVariable, Duration time) {
    return builder
        .region(Region.of(required("AWS_REGION")))
        .endpointOverride(
            Optional.ofNullable(environment.apply(endpointVariable)).map(URI::create).orElse(null))
        .credentialsProvider(DefaultCredentialsProvider.builder().build())
        .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(time))
        .overrideConfiguration(
            calls ->
                calls
                    .apiCallTimeout(time)
                    .apiCallAttemptTimeout(time)
                    .retryStrategy(retries -> retries.maxAttempts(1)));
  }

  /** The variable's value. */
  String required(String name) {
    String value = environment.apply(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("The variable " + name + " is not set.");
    }
    return value;
  }
}
