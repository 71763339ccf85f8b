package io.imageshare.local.command;

import io.imageshare.domain.Region;
import io.imageshare.local.deployment.DeploymentSettings;
import io.imageshare.local.deployment.StartException;
import io.imageshare.local.template.Template;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is deployed, and where its records are. */
final class DeploymentOptions {
  /** The region of the sample events. */
  private static final String REGION = "eu-test-1";

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Keep records and keys in this folder; else they end with the service.")
  private @Nullable Path data;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "Keep the records in the DynamoDB at this address.")
  private @Nullable URI endpoint;

  @Option(
      names = "--region",
      paramLabel = "NAME",
      defaultValue = REGION,
      description = "The AWS region to be in; default: ${DEFAULT-VALUE}.")
  private String region = REGION;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "The deployment template; default: the nearest template.yaml from here up.")
  private @Nullable Path template;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "The value of a parameter of the template; may come more than once.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  /** What they say together. */
  DeploymentSettings settings() throws StartException {
    if (data != null && endpoint != null) {
      throw new StartException("Records are kept by --data or by --endpoint, not by both.");
    }
    if (Region.parse(region).isEmpty()) {
      throw new StartException("--region: " + region + " is no name of a region.");
    }
    return new DeploymentSettings(
        template(), parameters, region, Optional.ofNullable(data), address());
  }

  private Path template() throws StartException {
    if (template != null) {
      return template;
    }
    try {
      return Template.nearest();
    } catch (IllegalStateException none) {
      throw new StartException(none.getMessage() + " Name it by --template.", none);
    }
  }

  private Optional<URI> address() throws StartException {
    return endpoint == null
        ? Optional.empty()
        : Optional.of(HttpAddress.of("--endpoint", endpoint));
  }
}
