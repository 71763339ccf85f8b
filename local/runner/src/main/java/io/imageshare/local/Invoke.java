package io.imageshare.local;

import io.imageshare.local.command.Commands;
import io.imageshare.local.command.InvokeCommand;

/**
 * Calls one function once: {@code mvn -q -Pinvoke -Dexec.args="share events/share-offer-one.json"}.
 */
public final class Invoke {
  private Invoke() {}

  /**
   * Calls it, and ends the JVM.
   *
   * @param arguments the function, the event, options
   */
  public static void main(String... arguments) {
    InvokeCommand invoke = new InvokeCommand(System.in, System.out, System.err);
    System.exit(Commands.run(invoke, System.out, System.err, arguments));
  }
}
