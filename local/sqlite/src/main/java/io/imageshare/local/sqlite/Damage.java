package io.imageshare.local.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a file that is damaged, or no database, from one that can't be used at the moment. */
final class Damage {
  /** SQLite's numbers of these failures. */
  private static final int CORRUPT = 11;

  private static final int NO_DATABASE = 26;

  private static final String QUICK_CHECK = "PRAGMA quick_check(1)";
  private static final String SOUND = "ok";

  private Damage() {}

  /**
   * Looks through the whole file: a part of it that is missing may have been filled up with zeros,
   * which nothing else tells.
   *
   * @throws IOException if anything is wrong with it
   */
  static void ruleOut(Session session, Place place) throws SQLException, IOException {
    String found = session.row(QUICK_CHECK, row -> row.text(1)).orElse(SOUND);
    if (!found.equals(SOUND)) {
      throw damaged(place, found.lines().findFirst().orElse(found), null);
    }
  }

  /** What to throw for a failure to open a database; the message says in one line what to do. */
  static IOException refusal(Place place, SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    return switch (failure.getErrorCode() & 0xff) {
      case CORRUPT, NO_DATABASE -> damaged(place, message, failure);
      default ->
          new IOException("The file " + place.name() + " can't be used: " + message, failure);
    };
  }

  private static IOException damaged(Place place, String what, @Nullable Throwable cause) {
    return new IOException(
        "The file %s is damaged or no database (%s): put a copy in its place, or move it away to begin anew."
            .formatted(place.name(), what),
        cause);
  }
}
