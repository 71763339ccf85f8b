package io.imageshare.local.sqlite;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Who may use the database at the same time. Each turn is ended by the thread that began it. */
interface Turns {

  /** Waits until it is one's turn to read. */
  void beginReading();

  /** Ends the turn. */
  void endReading();

  /** Waits until it is one's turn to write. */
  void beginWriting();

  /** Ends the turn. */
  void endWriting();

  /** All at once: a database in a file keeps apart what they do, by its write-ahead log. */
  static Turns allAtOnce() {
    return new Turns() {
      @Override
      public void beginReading() {}

      @Override
      public void endReading() {}

      @Override
      public void beginWriting() {}

      @Override
      public void endWriting() {}
    };
  }

  /** Either any number of readers or the writer: a database in memory has no log. */
  static Turns readersOrWriter() {
    ReadWriteLock lock = new ReentrantReadWriteLock();
    return new Turns() {
      @Override
      public void beginReading() {
        lock.readLock().lock();
      }

      @Override
      public void endReading() {
        lock.readLock().unlock();
      }

      @Override
      public void beginWriting() {
        lock.writeLock().lock();
      }

      @Override
      public void endWriting() {
        lock.writeLock().unlock();
      }
    };
  }
}
