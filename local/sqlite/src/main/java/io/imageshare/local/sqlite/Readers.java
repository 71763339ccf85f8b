package io.imageshare.local.sqlite;

import io.imageshare.store.StoreUnavailableException;
import io.imageshare.telemetry.Telemetry;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** The connections of those who read, each with a snapshot of its own as long as a query takes. */
final class Readers implements AutoCloseable {
  /** More of them would take memory without being faster. */
  private static final int MOST = Math.max(8, 2 * Runtime.getRuntime().availableProcessors());

  private final Place place;
  private final Semaphore free = new Semaphore(MOST);
  private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  /** What is to be read. */
  @FunctionalInterface
  interface Query<T> {
    T read(Session session) throws SQLException;
  }

  Readers(Place place) {
    this.place = place;
  }

  /**
   * Reads, in one round trip.
   *
   * @throws StoreUnavailableException if it can't be read
   */
  <T> T read(Query<T> query) {
    Telemetry.current().roundTrip();
    free.acquireUninterruptibly();
    try {
      return inTurn(query);
    } finally {
      free.release();
    }
  }

  private <T> T inTurn(Query<T> query) {
    place.turns().beginReading();
    try {
      return onSession(query);
    } finally {
      place.turns().endReading();
    }
  }

  private <T> T onSession(Query<T> query) {
    Session session = session();
    try {
      T result = query.read(session);
      place.guard().check(session);
      idle.addFirst(session);
      return result;
    } catch (SQLException | RuntimeException failure) {
      session.closeAfter(failure);
      throw Failures.unavailable(place, failure);
    }
  }

  private Session session() {
    if (closed) {
      throw new StoreUnavailableException(place.name() + " is closed.");
    }
    Session known = idle.pollFirst();
    try {
      return known == null ? place.open() : known;
    } catch (SQLException failure) {
      throw Failures.unavailable(place, failure);
    }
  }

  /** Waits for those who read, and lets nobody read any more. */
  @Override
  public void close() {
    closed = true;
    free.acquireUninterruptibly(MOST);
    idle.forEach(Session::close);
    idle.clear();
    free.release(MOST);
  }
}
