package io.imageshare.local.command;

import io.imageshare.local.deployment.StartException;
import io.imageshare.local.machine.LocalService;
import io.imageshare.local.machine.MachineSettings;
import io.imageshare.local.session.Greeting;
import io.imageshare.local.session.SessionFile;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the whole service on this machine. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Starts Imageshare on this machine, and answers until it is stopped.")
public final class StartCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;
  private final Consumer<LocalService> running;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3000",
      description = "Where the HTTP API answers, 0 for any free port; default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--invoke-port",
      paramLabel = "PORT",
      defaultValue = "3001",
      description = "Where functions are invoked; default: ${DEFAULT-VALUE}.")
  private int invokePort;

  @Mixin private DeploymentOptions deployment = new DeploymentOptions();

  @Option(
      names = "--session",
      paramLabel = "FILE",
      description = "Write addresses, users and tokens into this file as soon as all answers.")
  private @Nullable Path session;

  @Option(
      names = "--events",
      paramLabel = "URL",
      description = "Tell this address of what happens, by signed CloudEvents.")
  private @Nullable URI events;

  @Option(names = "--verbose", description = "Tell of each request in a line.")
  private boolean verbose;

  /**
   * @param out where the greeting goes
   * @param err where logs go
   * @param running what to do with the running service, which is closed when that returns
   */
  public StartCommand(PrintStream out, PrintStream err, Consumer<LocalService> running) {
    this.out = out;
    this.err = err;
    this.running = running;
  }

  @Override
  public Integer call() throws StartException {
    checkPort("--port", port);
    checkPort("--invoke-port", invokePort);
    forgetSession();
    MachineSettings settings =
        new MachineSettings(deployment.settings(), port, invokePort, events(), verbose, err);
    try (LocalService machine = LocalService.start(settings)) {
      tellSession(machine);
      out.print(Greeting.of(machine.session()));
      out.flush();
      running.accept(machine);
    }
    return 0;
  }

  private static void checkPort(String option, int port) throws StartException {
    if (port < 0 || port > HttpAddress.LARGEST_PORT) {
      throw new StartException(option + ": " + port + " is no port.");
    }
  }

  private Optional<URI> events() throws StartException {
    return events == null ? Optional.empty() : Optional.of(HttpAddress.of("--events", events));
  }

  /** What is in the file belongs to another run: a script that waits shall not see it. */
  private void forgetSession() throws StartException {
    if (session != null) {
      try {
        Files.deleteIfExists(session);
      } catch (IOException unusable) {
        throw new StartException("--session: " + session + " can't be replaced.", unusable);
      }
    }
  }

  private void tellSession(LocalService machine) throws StartException {
    if (session != null) {
      try {
        SessionFile.write(session, machine.session());
      } catch (IOException unusable) {
        throw new StartException(
            "--session: " + session + " can't be written: " + unusable.getMessage(), unusable);
      }
    }
  }
}
