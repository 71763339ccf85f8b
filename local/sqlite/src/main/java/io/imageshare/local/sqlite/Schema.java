package io.imageshare.local.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The tables of a database, which says in its header whose it is ({@code application_id}) and which
 * tables it has ({@code user_version}).
 */
final class Schema {
  /** The version of the tables that this Imageshare makes: that of the last upgrade there is. */
  static final int VERSION = last();

  /** The bytes {@code Imgs}. */
  private static final int APPLICATION = 0x496d6773;

  private static final String OWNER = "PRAGMA application_id";
  private static final String TABLES = "PRAGMA user_version";
  private static final String ALL = "schema.sql";

  /** What makes of the tables of the version before those of that version. */
  private static final String UPGRADE = "upgrade-%d.sql";

  private Schema() {}

  private static int last() {
    int version = 1;
    while (Schema.class.getResource(UPGRADE.formatted(version + 1)) != null) {
      version++;
    }
    return version;
  }

  /** Why the database can't be used, if it is another program's or a newer version's. */
  static Optional<String> refusal(Session session) throws SQLException {
    long application = number(session, OWNER);
    long version = number(session, TABLES);
    if (application == APPLICATION) {
      return version >= 1 && version <= VERSION
          ? Optional.empty()
          : Optional.of(
              ("has version %d of the tables, and this Imageshare knows version %d:"
                      + " start the one that made it")
                  .formatted(version, VERSION));
    }
    return application == 0 && version == 0 && !hasTables(session)
        ? Optional.empty()
        : Optional.of("is the database of another program");
  }

  /**
   * Makes the tables in an empty database, and those of this version of the tables of an older one,
   * version by version, each in a transaction of its own.
   */
  static void prepare(Session session) throws SQLException {
    long version = number(session, TABLES);
    if (version == 0) {
      make(session);
      return;
    }
    for (long next = version + 1; next <= VERSION; next++) {
      inOneTransaction(session, UPGRADE.formatted(next), TABLES + " = " + next);
    }
  }

  private static boolean hasTables(Session session) throws SQLException {
    return number(session, "SELECT count(*) FROM sqlite_schema") > 0;
  }

  /** Makes the tables where there is nothing. */
  static void make(Session session) throws SQLException {
    inOneTransaction(session, ALL, OWNER + " = " + APPLICATION, TABLES + " = " + VERSION);
  }

  private static void inOneTransaction(Session session, String file, String... more)
      throws SQLException {
    session.run("BEGIN IMMEDIATE");
    session.run(text(file));
    for (String statement : more) {
      session.run(statement);
    }
    session.run("COMMIT");
  }

  private static long number(Session session, String sql) throws SQLException {
    return session.row(sql, row -> row.number(1)).orElse(0L);
  }

  private static String text(String name) {
    try (InputStream file = Schema.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
