package io.imageshare.local.command;

import io.imageshare.local.deployment.Deployment;
import io.imageshare.local.deployment.StartException;
import io.imageshare.local.functions.FunctionException;
import io.imageshare.local.functions.FunctionLog;
import io.imageshare.local.functions.LocalFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calls one function once. */
@Command(
    name = "invoke",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Calls a function with an event, and writes what it answers.")
public final class InvokeCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(
      index = "0",
      paramLabel = "FUNCTION",
      description = "Its name, in the template or short, such as share.")
  private String function = "";

  @Parameters(
      index = "1",
      paramLabel = "EVENT",
      description = "The file with the event, - for the standard input.")
  private String event = "";

  @Mixin private DeploymentOptions deployment = new DeploymentOptions();

  @Option(
      names = "--at",
      paramLabel = "URL",
      description = "Call it at the invoke endpoint of a running service.")
  private @Nullable URI at;

  /**
   * @param in where an event may come from
   * @param out where the answer goes
   * @param err where warnings and worse of the function go
   */
  public InvokeCommand(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws StartException {
    byte[] answer = at == null ? callHere(event()) : RemoteCall.call(at, function, event());
    out.writeBytes(answer);
    out.println();
    return 0;
  }

  private byte[] callHere(byte[] json) throws StartException {
    try (Deployment deployed = Deployment.of(deployment.settings())) {
      LocalFunction called =
          deployed.functions().find(function).orElseThrow(() -> unknown(deployed));
      FunctionLog log = err::println;
      return called.call(json, called.invocation(log.quiet()));
    } catch (FunctionException failed) {
      throw new StartException(function + " failed: " + failed.thrown(), failed);
    }
  }

  private StartException unknown(Deployment deployed) {
    String known = String.join(", ", deployed.functions().shortNames());
    return new StartException("There is no function " + function + ", but " + known + ".");
  }

  private byte[] event() throws StartException {
    try {
      return event.equals(STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(Path.of(event));
    } catch (IOException unreadable) {
      throw new StartException("The event can't be read: " + event, unreadable);
    }
  }
}
