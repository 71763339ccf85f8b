package io.imageshare.local.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells whether something else has made a database shorter while it is in use. SQLite reads what is
 * missing as zeros, by which a record that is there looks as if it weren't.
 */
interface Guard {
  /**
   * Is asked after whatever was read, before it is told or written on.
   *
   * @param session by which it was read
   * @throws SQLException if it may be wrong
   */
  void check(Session session) throws SQLException;

  /** For a database that nothing else can reach. */
  static Guard none() {
    return session -> {};
  }

  /** For a database in that file, which only grows unless somebody has it vacuumed. */
  static Guard of(Path file) {
    return of(() -> length(file));
  }

  /** For a database in a file of that length. */
  static Guard of(Length file) {
    AtomicLong known = new AtomicLong();
    return session -> {
      // In this order: the file may grow, and others may know it, before its length is compared.
      long before = known.get();
      long length = file.bytes();
      if (length < before && length < needed(session)) {
        throw new SQLException("it was made shorter, and is damaged");
      }
      known.compareAndSet(before, length);
    };
  }

  /** How long a file is. */
  @FunctionalInterface
  interface Length {
    long bytes() throws SQLException;
  }

  private static long length(Path file) throws SQLException {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      throw new SQLException("it is not there any more", gone);
    }
  }

  private static long needed(Session session) throws SQLException {
    return number(session, "PRAGMA page_count") * number(session, "PRAGMA page_size");
  }

  private static long number(Session session, String sql) throws SQLException {
    return session.row(sql, row -> row.number(1)).orElse(0L);
  }
}
