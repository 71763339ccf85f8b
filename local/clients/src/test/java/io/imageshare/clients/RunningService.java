package io.imageshare.clients;

import io.imageshare.local.deployment.DeploymentSettings;
import io.imageshare.local.deployment.StartException;
import io.imageshare.local.machine.LocalService;
import io.imageshare.local.machine.MachineSettings;
import io.imageshare.local.session.Session;
import io.imageshare.local.template.Template;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The whole service as {@code mvn -Pstart} starts it, on free ports. */
final class RunningService implements AutoCloseable {
  /** So that a project may own as many images as a test of pages needs. */
  private static final Map<String, String> PARAMETERS = Map.of("PrivateImageLimit", "100000");

  private final LocalService machine;
  private final ContractWatch watch;

  private RunningService(LocalService machine, ContractWatch watch) {
    this.machine = machine;
    this.watch = watch;
  }

  static RunningService start() {
    DeploymentSettings deployment =
        new DeploymentSettings(
            Template.nearest(), PARAMETERS, "eu-test-1", Optional.empty(), Optional.empty());
    MachineSettings settings =
        new MachineSettings(deployment, 0, 0, Optional.empty(), false, System.err);
    ContractWatch watch = new ContractWatch();
    try {
      return new RunningService(LocalService.start(settings, watch::around), watch);
    } catch (StartException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** What one needs to use it. */
  Session session() {
    return machine.session();
  }

  /** Where its API answers. */
  URI api() {
    return session().api();
  }

  /** Owns images, and shares them. */
  Caller owner() {
    return caller("olivia");
  }

  /** Receives images. */
  Caller recipient() {
    return caller("ravi");
  }

  /** Neither owns nor receives any. */
  Caller stranger() {
    return caller("compute");
  }

  /** The made-up user of that name. */
  Session.KnownUser user(String name) {
    return session().users().stream()
        .filter(known -> known.persona().user().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Caller caller(String name) {
    Session.KnownUser user = user(name);
    return new Caller(api(), user.persona().project().id(), user.token());
  }

  /** Ends it, and fails if anything was asked or answered otherwise than the contract says. */
  @Override
  public void close() {
    machine.close();
    watch.hasSeenNoViolation();
  }
}
