package io.imageshare.bench.engines;

import io.imageshare.service.ScratchFolder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A database engine with its records in some place.
 *
 * @param files the folder of its files, if it has any
 * @param settings what each connection is told first
 * @param flush what makes a commit durable after it; empty if the commit itself is
 * @param takesTurns whether nobody may read while a transaction is written
 */
record Engine(
    String name,
    Optional<Path> files,
    String url,
    List<String> settings,
    String flush,
    boolean takesTurns,
    Schema schema) {
  private static final double BYTES_IN_MB = 1 << 20;

  /** How it knows the tables. */
  enum Schema {
    SQLITE,
    /** Has no tables in the order of their keys, and reads no index backwards. */
    H2
  }

  /** All, each as it has to be set for the promises of the service. */
  static List<Engine> all(Path folder) throws IOException {
    Path sqlite = Files.createDirectories(folder.resolve("sqlite"));
    Path h2 = Files.createDirectories(folder.resolve("h2"));
    return List.of(
        new Engine(
            "SQLite",
            Optional.of(sqlite),
            "jdbc:sqlite:" + sqlite.resolve("records.db"),
            List.of(
                "PRAGMA busy_timeout = 5000",
                "PRAGMA temp_store = MEMORY",
                "PRAGMA journal_mode = WAL",
                "PRAGMA synchronous = FULL",
                "PRAGMA wal_autocheckpoint = 4000",
                "PRAGMA cache_size = -8000"),
            "",
            false,
            Schema.SQLITE),
        new Engine(
            "H2",
            Optional.of(h2),
            "jdbc:h2:" + h2.resolve("records") + ";WRITE_DELAY=0",
            List.of(),
            "CHECKPOINT SYNC",
            false,
            Schema.H2),
        new Engine(
            "SQLite",
            Optional.empty(),
            "jdbc:sqlite:file:/engines?vfs=memdb",
            List.of(
                "PRAGMA temp_store = MEMORY",
                "PRAGMA journal_mode = MEMORY",
                "PRAGMA synchronous = OFF"),
            "",
            true,
            Schema.SQLITE),
        new Engine("H2", Optional.empty(), "jdbc:h2:mem:engines", List.of(), "", false, Schema.H2));
  }

  /** Where it keeps the records. */
  String place() {
    return files.isPresent() ? "on disk" : "in memory";
  }

  /** The megabytes of its files. */
  String size() throws IOException {
    return files.isPresent() ? megabytes(ScratchFolder.size(files.get())) : "";
  }

  /** A new connection. */
  Session connect() throws SQLException {
    Session session = new Session(DriverManager.getConnection(url));
    for (String setting : settings) {
      session.run(setting);
    }
    return session;
  }

  /** The tables of the service. */
  String tables() throws IOException {
    try (InputStream file =
        Engine.class.getResourceAsStream("/io/imageshare/local/sqlite/schema.sql")) {
      String tables = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return schema == Schema.SQLITE
          ? tables
          : tables
              .replace(" STRICT, WITHOUT ROWID", "")
              .replace(" STRICT", "")
              .replace(" TEXT", " VARCHAR")
              .replace(" INTEGER", " BIGINT")
              .replace("(region, project, state, image)", "(region, project, state, image DESC)");
    }
  }

  /** The megabytes of its library. */
  String library() throws SQLException, URISyntaxException, IOException {
    Class<?> driver = DriverManager.getDriver(url).getClass();
    Path library = Path.of(driver.getProtectionDomain().getCodeSource().getLocation().toURI());
    return megabytes(Files.size(library));
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / BYTES_IN_MB);
  }
}
