package io.imageshare.local.machine;

import io.imageshare.local.deployment.DeploymentSettings;
import java.io.PrintStream;
import java.net.URI;
import java.util.Optional;

/**
 * What to start, and where it answers.
 *
 * @param deployment what is deployed
 * @param port of the HTTP API; 0 for any that is free
 * @param invokePort of the invoke endpoint; 0 for any that is free
 * @param events the address that is told of what happens; none if empty
 * @param verbose whether each request is told of, and what functions log of it
 * @param log where functions log and requests are told of
 */
public record MachineSettings(
    DeploymentSettings deployment,
    int port,
    int invokePort,
    Optional<URI> events,
    boolean verbose,
    PrintStream log) {}
