package io.imageshare.local.sqlite;

import java.io.IOException;
import java.sql.SQLException;

/**
 * The write-ahead log of a database in a file, by which readers and the writer are in nobody's way.
 */
final class LogMode {
  private LogMode() {}

  /**
   * Turns it on, takes over what a service that was killed has left in the log, and proves that the
   * file can be written.
   *
   * @throws IOException if the file system doesn't let several read and write at once
   */
  static void turnOn(Session session) throws SQLException, IOException {
    String mode = session.row("PRAGMA journal_mode = WAL", row -> row.text(1)).orElse("none");
    if (!mode.equals("wal")) {
      throw new IOException("The file system of the database can't keep its write-ahead log.");
    }
    session.run("BEGIN IMMEDIATE");
    session.run("PRAGMA user_version = " + Schema.VERSION);
    session.run("COMMIT");
    session.row("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.number(1));
  }
}
