package io.imageshare.local.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * Where a database is, and how it is used there.
 *
 * @param name of it, for people
 * @param url by which it is opened
 * @param turns who may use it at the same time
 * @param guard what is asked whether what was read can be true
 * @param settings what each connection is told first
 */
record Place(String name, String url, Turns turns, Guard guard, List<String> settings) {
  /** How long a connection waits for another program that is in the way. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /**
   * As flags of sqlite3_open_v2: to read and write, made if it isn't there, by a URI, without a
   * mutex.
   */
  private static final int OPEN = 0x2 | 0x4 | 0x40 | 0x8000;

  /** What a statement needs to put aside does not go into files. */
  private static final String NO_FILES = "PRAGMA temp_store = MEMORY";

  /**
   * In a file. A commit has been flushed past the caches of the operating system before it is told
   * of, and on macOS past that of the disk; whoever reads sees what was committed when it began,
   * and is in nobody's way.
   */
  static Place inFile(Path file) {
    return inFile(file, PATIENCE);
  }

  /**
   * The same with another patience.
   *
   * @param patience how long a connection waits for another program that is in the way
   */
  static Place inFile(Path file, Duration patience) {
    return new Place(
        file.toString(),
        "jdbc:sqlite:" + file.toUri(),
        Turns.allAtOnce(),
        Guard.of(file),
        List.of(
            busy(patience),
            NO_FILES,
            "PRAGMA synchronous = FULL",
            "PRAGMA fullfsync = ON",
            "PRAGMA checkpoint_fullfsync = ON",
            "PRAGMA wal_autocheckpoint = 4000",
            "PRAGMA journal_size_limit = 67108864",
            "PRAGMA cache_size = -8000"));
  }

  /** In memory, for as long as one connection is open. It takes up to 1 GiB. */
  static Place inMemory() {
    return new Place(
        "the database in memory",
        "jdbc:sqlite:file:/imageshare-" + UUID.randomUUID() + "?vfs=memdb",
        Turns.readersOrWriter(),
        Guard.none(),
        List.of(
            busy(PATIENCE), NO_FILES, "PRAGMA journal_mode = MEMORY", "PRAGMA synchronous = OFF"));
  }

  private static String busy(Duration patience) {
    return "PRAGMA busy_timeout = " + patience.toMillis();
  }

  /** A new connection, for one thread at a time: it is behind no lock of its own. */
  Session open() throws SQLException {
    Connection connection = DriverManager.getConnection(url, driver());
    Session session = new Session(connection);
    try {
      for (String setting : settings) {
        session.run(setting);
      }
      return session;
    } catch (SQLException failure) {
      session.closeAfter(failure);
      throw failure;
    }
  }

  /** After each insertion the driver would ask for the key of the row, which nobody wants here. */
  private static Properties driver() {
    Properties driver = new Properties();
    driver.setProperty("jdbc.get_generated_keys", "false");
    driver.setProperty("open_mode", Integer.toString(OPEN));
    return driver;
  }
}
