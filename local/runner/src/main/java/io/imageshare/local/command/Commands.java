package io.imageshare.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.local.deployment.StartException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Runs commands, and says in one line what is wrong. */
public final class Commands {
  /** What can't be done. */
  public static final int FAILED = 1;

  /** What is no such command. */
  public static final int MISUSED = 2;

  private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

  private Commands() {}

  /**
   * Runs the command.
   *
   * @param command annotated with its options
   * @param out where help goes
   * @param err where the line goes that says what is wrong
   * @return the exit code: 0, {@link #FAILED} or {@link #MISUSED}
   */
  public static int run(
      Callable<Integer> command, PrintStream out, PrintStream err, String... arguments) {
    return new CommandLine(command)
        .setOut(new PrintWriter(out, true, UTF_8))
        .setParameterExceptionHandler(
            (wrong, given) -> {
              tell(err, String.valueOf(wrong.getMessage()) + " (--help shows what there is)");
              return MISUSED;
            })
        .setExecutionExceptionHandler(
            (failure, line, result) -> {
              boolean expected = failure instanceof StartException;
              tell(err, expected ? String.valueOf(failure.getMessage()) : failure.toString());
              return FAILED;
            })
        .execute(arguments);
  }

  private static void tell(PrintStream err, String message) {
    err.println("imageshare: " + BREAKS.matcher(message).replaceAll(" "));
  }
}
