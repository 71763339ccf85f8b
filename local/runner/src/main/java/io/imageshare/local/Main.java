package io.imageshare.local;

import io.imageshare.local.command.Commands;
import io.imageshare.local.command.StartCommand;
import io.imageshare.local.machine.LocalService;
import java.util.concurrent.CountDownLatch;

/** Starts the whole service on this machine: {@code mvn -q -Pstart}. */
public final class Main {
  /** The property that has it end with the process that has started it, such as Maven. */
  private static final String WITH_PARENT = "imageshare.ends-with-parent";

  private Main() {}

  /**
   * Starts it, and ends the JVM when it ends.
   *
   * @param arguments options
   */
  public static void main(String... arguments) {
    StartCommand start = new StartCommand(System.out, System.err, Main::untilStopped);
    System.exit(Commands.run(start, System.out, System.err, arguments));
  }

  /** Runs until the JVM is told to end, which then waits until all is closed. */
  private static void untilStopped(LocalService machine) {
    Runtime.getRuntime().addShutdownHook(new Thread(machine::close, "stop"));
    if (Boolean.getBoolean(WITH_PARENT)) {
      ProcessHandle.current().parent().ifPresent(Main::endWith);
    }
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private static void endWith(ProcessHandle parent) {
    Thread watch =
        new Thread(
            () -> {
              parent.onExit().join();
              System.exit(0);
            },
            "parent");
    watch.setDaemon(true);
    watch.start();
  }
}
