package io.imageshare.local.deployment;

/**
 * Something that the caller can put right keeps the service from starting; the message is a line.
 */
public final class StartException extends Exception {
  private static final long serialVersionUID = 1L;

  /** That it can't start, with what the caller needs to know. */
  public StartException(String message) {
    super(message);
  }

  /** The same, with what it comes from. */
  public StartException(String message, Throwable cause) {
    super(message, cause);
  }
}
