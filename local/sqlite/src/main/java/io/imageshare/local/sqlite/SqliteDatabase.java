package io.imageshare.local.sqlite;

import io.imageshare.domain.Region;
import io.imageshare.store.Retention;
import io.imageshare.store.StoreProvider;
import io.imageshare.store.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The records of a service on one machine in an SQLite database.
 *
 * <p>It keeps the JVM running until it is closed.
 */
public final class SqliteDatabase implements StoreProvider, AutoCloseable {
  private final Session anchor;
  private final Readers readers;
  private final Writer writer;
  private final Runnable release;

  /**
   * @param anchor a connection that is open for as long as the database is
   * @param release what to do once it is closed
   */
  private SqliteDatabase(Place place, Session anchor, Runnable release) {
    this.anchor = anchor;
    this.readers = new Readers(place);
    this.writer = Writer.start(place);
    this.release = release;
  }

  /** An empty database that forgets everything when it is closed. It takes up to 1 GiB. */
  public static SqliteDatabase inMemory() {
    Place place = Place.inMemory();
    try {
      Session anchor = place.open();
      Schema.make(anchor);
      return new SqliteDatabase(place, anchor, () -> {});
    } catch (SQLException failure) {
      throw new IllegalStateException("SQLite makes no database in memory.", failure);
    }
  }

  /**
   * The database in that folder, which is made if it doesn't exist. What it has acknowledged is on
   * the disk.
   *
   * @throws IOException if it can't be used or is in use; the message says in one line why
   */
  public static SqliteDatabase inFolder(Path path) throws IOException {
    return in(path, Place::inFile);
  }

  /** Whether there is a database in that folder, whatever its state. */
  public static boolean isIn(Path folder) {
    return DatabaseFolder.hasFile(folder);
  }

  /** The same, used in some way. */
  static SqliteDatabase in(Path path, Function<Path, Place> way) throws IOException {
    DatabaseFolder folder = DatabaseFolder.take(path);
    try {
      Place place = way.apply(folder.file());
      return new SqliteDatabase(place, opened(place, folder.file()), folder::close);
    } catch (IOException | RuntimeException unusable) {
      folder.close();
      throw unusable;
    }
  }

  private static Session opened(Place place, Path file) throws IOException {
    try {
      NewDatabase.make(file);
      Session session = place.open();
      try {
        ready(session, place, file);
        return session;
      } catch (SQLException | IOException failure) {
        session.closeAfter(failure);
        throw failure;
      }
    } catch (SQLException failure) {
      throw Damage.refusal(place, failure);
    }
  }

  private static void ready(Session session, Place place, Path file)
      throws SQLException, IOException {
    Optional<String> refusal = Schema.refusal(session);
    if (refusal.isPresent()) {
      throw new IOException("The file " + place.name() + " " + refusal.get() + ".");
    }
    // Before anything is written, so that a damaged file is left as it is.
    Damage.ruleOutShortening(file, place);
    Damage.ruleOut(session, place);
    Schema.prepare(session);
    LogMode.turnOn(session);
    place.guard().check(session);
  }

  /** What reads it. */
  Readers readers() {
    return readers;
  }

  /** What writes it. */
  Writer writer() {
    return writer;
  }

  @Override
  public Stores of(Region region, Retention retention) {
    return new SqliteStores(readers, writer, region, retention);
  }

  /** What the platform has yet to hear of what happens in that region, from now on (R41). */
  public Outbox outbox(Region region) {
    return new Outbox(readers, writer, region);
  }

  /**
   * Ends it: what was begun is carried out, what comes later is refused. Its files are closed then,
   * and all is in the one file.
   */
  @Override
  public void close() {
    writer.close();
    readers.close();
    anchor.close();
    release.run();
  }
}
