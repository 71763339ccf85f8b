package io.imageshare.local.dynamodb;

import com.almworks.sqlite4java.SQLiteConnection;
import com.almworks.sqlite4java.SQLiteJob;
import com.almworks.sqlite4java.SQLiteQueue;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Has what SQLite is asked carried out by the thread that asks, one after the other, so that it is
 * done when {@link #execute} returns.
 *
 * <p>The queue that it replaces hands everything to a thread of its own and back, eight times for
 * an offer, which took longer than the work. And DynamoDB Local, which doesn't wait for the end of
 * a commit, answered before the commit was in the file, so that a process killed in between would
 * have forgotten what it had acknowledged (R32).
 */
final class DirectQueue extends SQLiteQueue {
  /**
   * The only thread that a connection lets use it. SQLite itself takes any, if only one at a time.
   */
  private static final VarHandle USER = user();

  private final SQLiteQueue original;
  private final SQLiteConnection connection;
  private final Thread owner;

  /** Not fair: a fair one would switch threads for each job. */
  private final Lock lock = new ReentrantLock();

  private boolean stopped;

  private DirectQueue(SQLiteQueue original, SQLiteConnection connection, Thread owner) {
    this.original = original;
    this.connection = connection;
    this.owner = owner;
  }

  private static VarHandle user() {
    try {
      return MethodHandles.privateLookupIn(SQLiteConnection.class, MethodHandles.lookup())
          .findVarHandle(SQLiteConnection.class, "myConfinement", Thread.class);
    } catch (ReflectiveOperationException other) {
      throw new IllegalStateException("This is another version of sqlite4java", other);
    }
  }

  /** One on the connection of that queue, which is to be asked nothing more. */
  static DirectQueue insteadOf(SQLiteQueue original) {
    DirectQueue queue = original.execute(new TakeOver()).complete();
    queue.start();
    queue.awaitConnection();
    return queue;
  }

  private static final class TakeOver extends SQLiteJob<DirectQueue> {
    @Override
    protected DirectQueue job(SQLiteConnection connection) {
      return new DirectQueue(getQueue(), connection, Thread.currentThread());
    }
  }

  private static final class Nothing extends SQLiteJob<Boolean> {
    @Override
    protected Boolean job(SQLiteConnection connection) {
      return true;
    }
  }

  /** Its own thread does nothing but open the connection. */
  private void awaitConnection() {
    super.execute(new Nothing()).complete();
  }

  @Override
  protected SQLiteConnection openConnection() {
    return connection;
  }

  @Override
  protected void initConnection(SQLiteConnection opened) {}

  /** Left to the queue that has opened it. */
  @Override
  protected void disposeConnection(SQLiteConnection opened) {}

  @Override
  public <T, J extends SQLiteJob<T>> J execute(J job) {
    lock.lock();
    try {
      if (stopped) {
        job.cancel(true);
        return job;
      }
      USER.setVolatile(connection, Thread.currentThread());
      executeJob(job);
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    } finally {
      lock.unlock();
    }
    return job;
  }

  @Override
  public SQLiteQueue stop(boolean gracefully) {
    lock.lock();
    try {
      stopped = true;
      USER.setVolatile(connection, owner);
      original.stop(gracefully);
      return super.stop(gracefully);
    } finally {
      lock.unlock();
    }
  }
}
