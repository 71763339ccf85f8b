package io.imageshare.store.dynamodb;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

/** The credentials of a function, which are given, not looked for. */
public final class Credentials {
  private Credentials() {}

  /**
   * What provides them.
   *
   * @param elsewhere whether what is called is said to be at another place than AWS's own
   * @param environment gives the value of an environment variable, or null
   */
  public static AwsCredentialsProvider of(
      boolean elsewhere, Function<String, @Nullable String> environment) {
    boolean none =
        environment.apply("AWS_ACCESS_KEY_ID") == null
            && environment.apply("AWS_CONTAINER_CREDENTIALS_FULL_URI") == null;
    if (elsewhere && none) {
      // What is on one's own machine takes any credentials, but not none.
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
