package io.imageshare.local.sqlite;

import io.imageshare.store.StoreUnavailableException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;

/** What is thrown for what can't be read, or is certainly not written. */
final class Failures {
  private Failures() {}

  /**
   * What to throw.
   *
   * @param failure of SQLite, or of waiting for it; what else is a broken invariant, and stays that
   */
  static RuntimeException unavailable(Place place, Throwable failure) {
    if (failure instanceof SQLException) {
      return new StoreUnavailableException(
          place.name() + " can't be used: " + failure.getMessage(), failure);
    }
    if (failure instanceof TimeoutException || failure instanceof InterruptedException) {
      return new StoreUnavailableException(place.name() + " is too busy.", failure);
    }
    return new IllegalStateException(failure);
  }
}
