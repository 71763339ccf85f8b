package io.imageshare.lambda;

/** The environment does not say how the function is set up; the message names the variable. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which variable is wrong, and how. */
  public SettingsException(String message) {
    super(message);
  }
}
