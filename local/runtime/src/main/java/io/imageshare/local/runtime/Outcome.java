package io.imageshare.local.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What became of an invocation.
 *
 * @param failed whether the function has thrown
 * @param payload what it wrote, or what the runtime says of its failure
 */
public record Outcome(boolean failed, String payload) {

  static Outcome answered(byte[] payload) {
    return new Outcome(false, new String(payload, UTF_8));
  }

  static Outcome failed(byte[] payload) {
    return new Outcome(true, new String(payload, UTF_8));
  }

  /**
   * What the function wrote.
   *
   * @throws IllegalStateException if it has failed
   */
  public String answer() {
    if (failed) {
      throw new IllegalStateException("The function has failed: " + payload);
    }
    return payload;
  }
}
