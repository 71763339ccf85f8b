package io.imageshare.local.machine;

import io.imageshare.local.deployment.DeploymentSettings;
import java.io.PrintStream;

/**
 * What to start, and where it answers.
 *
 * @param deployment what is deployed
 * @param port of the HTTP API; 0 for any that is free
 * @param invokePort of the invoke endpoint; 0 for any that is free
 * @param verbose whether each request is told of, and what functions log of it
 * @param log where functions log and requests are told of
 */
public record MachineSettings(
    DeploymentSettings deployment, int port, int invokePort, boolean verbose, PrintStream log) {}
