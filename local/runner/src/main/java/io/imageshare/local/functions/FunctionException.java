package io.imageshare.local.functions;

/** A function has thrown what is the cause of this, instead of answering. */
public final class FunctionException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Throwable thrown;

  FunctionException(Throwable thrown) {
    super(thrown);
    this.thrown = thrown;
  }

  /** What the function has thrown. */
  public Throwable thrown() {
    return thrown;
  }
}
