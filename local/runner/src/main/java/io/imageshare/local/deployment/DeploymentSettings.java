package io.imageshare.local.deployment;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What to deploy, and where.
 *
 * @param template the deployment template
 * @param parameters values of its parameters
 * @param region the AWS region that this machine is said to be in
 * @param data the folder that keeps the records; empty for a memory that ends with the service
 * @param endpoint another DynamoDB that keeps them
 */
public record DeploymentSettings(
    Path template,
    Map<String, String> parameters,
    String region,
    Optional<Path> data,
    Optional<URI> endpoint) {}
