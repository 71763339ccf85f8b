package io.imageshare.lambda;

import io.imageshare.domain.Limits;
import io.imageshare.domain.Region;
import io.imageshare.http.TokenRules;
import io.imageshare.store.Retention;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a function is set up, as its environment tells.
 *
 * @param table the name of the table of all records ({@code TABLE_NAME})
 * @param awsRegion the AWS region that the table is in ({@code AWS_REGION})
 * @param endpoint where the table is, if elsewhere ({@code AWS_ENDPOINT_URL_DYNAMODB})
 * @param region the region whose images these are ({@code IMAGESHARE_REGION}; the AWS region if not
 *     set)
 * @param limits the quotas ({@code SHARE_LIMIT}, {@code FULL_ECS_SHARE_LIMIT}, {@code
 *     PRIVATE_IMAGE_LIMIT})
 * @param retention how long the results of batch calls and events are kept ({@code
 *     JOB_RETENTION_DAYS}, default 7; {@code EVENT_RETENTION_DAYS}, default 90)
 * @param tokens what is known of the tokens ({@code CLAIM_PROJECT} and so on, {@code
 *     OPERATOR_ROLE}, {@code TOKENS_NAME_REGION})
 * @param environment what only one function needs to know is read from it
 */
record Settings(
    String table,
    String awsRegion,
    Optional<URI> endpoint,
    Region region,
    Limits limits,
    Retention retention,
    TokenRules tokens,
    Environment environment) {
  private static final int JOB_RETENTION_DAYS = 7;
  private static final int EVENT_RETENTION_DAYS = 90;

  /**
   * Reads the settings.
   *
   * @param variables gives the value of an environment variable, or null
   * @throws SettingsException if one is missing or malformed
   */
  static Settings from(Function<String, @Nullable String> variables) {
    Environment environment = new Environment(variables);
    Region region = environment.region();
    return new Settings(
        environment.required("TABLE_NAME"),
        environment.text("AWS_REGION").orElse(region.name()),
        environment.address("AWS_ENDPOINT_URL_DYNAMODB"),
        region,
        environment.limits(),
        new Retention(
            environment.days("JOB_RETENTION_DAYS", JOB_RETENTION_DAYS),
            environment.days("EVENT_RETENTION_DAYS", EVENT_RETENTION_DAYS)),
        TokenSettings.rules(environment),
        environment);
  }
}
