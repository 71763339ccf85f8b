package io.imageshare.store;

import org.jspecify.annotations.Nullable;

/** The records can't be reached or used as they are set up. */
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean partial;

  /**
   * A failure before anything was written.
   *
   * @param message what is wrong and where, in one line for the operator's log
   */
  public StoreUnavailableException(String message, Throwable cause) {
    this(message, cause, false);
  }

  /** The same, found without a failure of a call. */
  public StoreUnavailableException(String message) {
    this(message, null, false);
  }

  private StoreUnavailableException(String message, @Nullable Throwable cause, boolean partial) {
    super(message, cause);
    this.partial = partial;
  }

  /**
   * The same failure in the middle of a request of several writes, some of which may stand: it has
   * to be repeated.
   */
  public StoreUnavailableException amidWrites() {
    return new StoreUnavailableException(String.valueOf(getMessage()), this, true);
  }

  /** Whether other writes of the same request may stand. */
  public boolean isPartial() {
    return partial;
  }
}
