package io.imageshare.local.runtime;

/** A function's process can take no invocation any more, or never could; the message says why. */
public final class EndedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  EndedException(String message) {
    super(message);
  }

  EndedException(String message, Throwable cause) {
    super(message, cause);
  }
}
