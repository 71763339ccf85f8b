package io.imageshare.bench.engines;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A database whose one writer has those who wait share a transaction, as that of the service. */
final class Database implements AutoCloseable {
  private static final int MOST_TOGETHER = 64;

  private final Engine engine;
  private final Session session;
  private final ReadWriteLock turns = new ReentrantReadWriteLock();
  private final AtomicLong offers = new AtomicLong();
  private final LinkedBlockingQueue<Change> waiting = new LinkedBlockingQueue<>();

  /** Reads or changes records. */
  @FunctionalInterface
  interface Work {
    void on(Session session) throws SQLException;
  }

  private record Change(Work work, CompletableFuture<Boolean> written) {}

  private Database(Engine engine, Session session) {
    this.engine = engine;
    this.session = session;
  }

  /** A new one with records. */
  static Database make(Engine engine) throws SQLException, IOException {
    Session session = engine.connect();
    session.run(engine.tables());
    session.connection().setAutoCommit(false);
    Database database = new Database(engine, session);
    Records.seed(session);
    database.commit();
    Thread writer = new Thread(database::write, "writer");
    writer.setDaemon(true);
    writer.start();
    return database;
  }

  Engine engine() {
    return engine;
  }

  /** How many offers were made of it, whose numbers begin at 0. */
  AtomicLong offers() {
    return offers;
  }

  /** Reads by the connection of the thread. */
  void read(Work work, Session own) throws SQLException {
    if (!engine.takesTurns()) {
      work.on(own);
      return;
    }
    turns.readLock().lock();
    try {
      work.on(own);
    } finally {
      turns.readLock().unlock();
    }
  }

  /** Changes records; waits until that is durable. */
  void change(Work work) {
    Change change = new Change(work, new CompletableFuture<>());
    waiting.add(change);
    change.written().join();
  }

  private void write() {
    while (true) {
      List<Change> group = new ArrayList<>();
      try {
        group.add(waiting.take());
        waiting.drainTo(group, MOST_TOGETHER - 1);
        write(group);
        group.forEach(change -> change.written().complete(true));
      } catch (SQLException | InterruptedException failure) {
        group.forEach(change -> change.written().completeExceptionally(failure));
      }
    }
  }

  private void write(List<Change> group) throws SQLException {
    turns.writeLock().lock();
    try {
      for (Change change : group) {
        change.work().on(session);
      }
      commit();
    } finally {
      turns.writeLock().unlock();
    }
  }

  private void commit() throws SQLException {
    session.connection().commit();
    if (!engine.flush().isEmpty()) {
      session.run(engine.flush());
    }
  }

  @Override
  public void close() throws SQLException {
    session.close();
  }
}
