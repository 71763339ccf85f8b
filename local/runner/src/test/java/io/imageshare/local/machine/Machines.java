package io.imageshare.local.machine;

import io.imageshare.local.deployment.DeploymentSettings;
import io.imageshare.local.deployment.StartException;
import io.imageshare.local.session.Session.KnownUser;
import io.imageshare.local.template.Template;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Running services for tests, on ports that are free. */
final class Machines {
  private static final PrintStream NO_LOG =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  private Machines() {}

  static LocalService inMemory() throws StartException {
    return start(Optional.empty(), Optional.empty(), Map.of());
  }

  static LocalService inFolder(Path folder) throws StartException {
    return start(Optional.of(folder), Optional.empty(), Map.of());
  }

  static LocalService at(URI endpoint) throws StartException {
    return start(Optional.empty(), Optional.of(endpoint), Map.of());
  }

  static LocalService with(Map<String, String> parameters) throws StartException {
    return start(Optional.empty(), Optional.empty(), parameters);
  }

  static LocalService telling(URI address, Path folder, PrintStream log) throws StartException {
    DeploymentSettings deployment = deployment(Optional.of(folder), Optional.empty(), Map.of());
    return LocalService.start(
        new MachineSettings(deployment, 0, 0, Optional.of(address), false, log));
  }

  static LocalService logging(PrintStream log, boolean verbose) throws StartException {
    return LocalService.start(
        new MachineSettings(
            deployment(Optional.empty(), Optional.empty(), Map.of()),
            0,
            0,
            Optional.empty(),
            verbose,
            log));
  }

  private static LocalService start(
      Optional<Path> data, Optional<URI> endpoint, Map<String, String> parameters)
      throws StartException {
    DeploymentSettings deployment = deployment(data, endpoint, parameters);
    return LocalService.start(
        new MachineSettings(deployment, 0, 0, Optional.empty(), true, NO_LOG));
  }

  private static DeploymentSettings deployment(
      Optional<Path> data, Optional<URI> endpoint, Map<String, String> parameters) {
    return new DeploymentSettings(Template.nearest(), parameters, "eu-test-1", data, endpoint);
  }

  static String token(LocalService machine, String user) {
    return machine.session().users().stream()
        .filter(known -> known.persona().user().name().equals(user))
        .map(KnownUser::token)
        .findFirst()
        .orElseThrow();
  }
}
