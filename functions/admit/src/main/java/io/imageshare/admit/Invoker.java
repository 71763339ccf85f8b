package io.imageshare.admit;

import java.io.IOException;

/** Invokes another function and waits for what it answers. */
@FunctionalInterface
interface Invoker {

  /**
   * The function's answer.
   *
   * @throws IOException if it isn't known what became of the invocation
   */
  byte[] invoke(String function, byte[] event) throws IOException;
}
