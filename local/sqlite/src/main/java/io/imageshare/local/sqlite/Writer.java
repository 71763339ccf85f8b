package io.imageshare.local.sqlite;

import io.imageshare.store.Deadline;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.telemetry.Telemetry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes. Whatever waits when it begins a transaction is written in that one,
 * and flushed to the disk at once; nobody is told before, not even what was refused, which may be
 * for something that others have written in the same transaction.
 *
 * <p>What fails in a transaction of several is tried again on its own. What fails on its own before
 * its commit is certainly not written. Of a commit that fails nobody knows whether it comes back
 * when the file is opened the next time, so its outcome is unknown.
 */
final class Writer implements AutoCloseable {
  private static final int MOST_TOGETHER = 64;
  private static final String BEGIN = "BEGIN IMMEDIATE";
  private static final String COMMIT = "COMMIT";

  /** How long a change waits that knows no deadline. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Place place;
  private final BlockingQueue<Change<?>> waiting = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this::run, "sqlite-writer");
  private final Change<Boolean> end = new Change<>(session -> true);
  private final AtomicLong transactions = new AtomicLong();
  private boolean closed;
  private @Nullable Session session;

  private Writer(Place place) {
    this.place = place;
  }

  static Writer start(Place place) {
    Writer writer = new Writer(place);
    writer.thread.start();
    return writer;
  }

  /**
   * Carries out a change that knows no deadline.
   *
   * @throws StoreUnavailableException if it isn't carried out for certain
   */
  <T> T carryOut(Change.Work<T> work) {
    return carryOut(work, Deadline.in(PATIENCE))
        .orElseThrow(
            () -> new StoreUnavailableException("A write to " + place.name() + " failed."));
  }

  /**
   * Carries out a change.
   *
   * @return what the work gave; empty if it isn't known whether it took effect
   * @throws StoreUnavailableException if nothing was written
   */
  <T> Optional<T> carryOut(Change.Work<T> work, Deadline deadline) {
    Telemetry.current().roundTrip();
    Change<T> change = new Change<>(work);
    submit(change);
    Change.Ending<T> ending = change.await(deadline);
    if (ending.failure() == null) {
      return ending.result();
    }
    if (ending.certain()) {
      throw Failures.unavailable(place, ending.failure());
    }
    Telemetry.current()
        .trouble(
            "It is not known whether a write to %s took effect: %s"
                .formatted(place.name(), ending.failure().getMessage()));
    return Optional.empty();
  }

  private synchronized void submit(Change<?> change) {
    if (closed) {
      throw new StoreUnavailableException(place.name() + " is closed.");
    }
    waiting.add(change);
  }

  /** How many transactions there were so far. */
  long transactions() {
    return transactions.get();
  }

  private void run() {
    List<Change<?>> group = next();
    while (!group.contains(end)) {
      write(group);
      group = next();
    }
    group.remove(end);
    write(group);
    if (session != null) {
      session.close();
    }
  }

  /** What is to be written together: all that waits, and at least one. */
  private List<Change<?>> next() {
    List<Change<?>> group = new ArrayList<>();
    while (group.isEmpty()) {
      group.add(first());
      waiting.drainTo(group, MOST_TOGETHER - 1);
      group.removeIf(change -> !change.take());
    }
    return group;
  }

  private Change<?> first() {
    while (true) {
      try {
        return waiting.take();
      } catch (InterruptedException nobodys) {
        // Nobody interrupts this thread, which ends by a change of its own.
      }
    }
  }

  private void write(List<Change<?>> group) {
    if (!group.isEmpty() && !together(group)) {
      group.forEach(change -> together(List.of(change)));
    }
  }

  /** Writes them in one transaction; false if one of several failed, so that nothing is written. */
  private boolean together(List<Change<?>> group) {
    Optional<Consumer<Change<?>>> ending = inTurn(group);
    // Once others may read again, for to wake who waits takes as long as a write.
    ending.ifPresent(group::forEach);
    return ending.isPresent();
  }

  /** What each is told then; empty if one of several failed. */
  private Optional<Consumer<Change<?>>> inTurn(List<Change<?>> group) {
    place.turns().beginWriting();
    try {
      return inTransaction(group);
    } finally {
      place.turns().endWriting();
    }
  }

  private Optional<Consumer<Change<?>>> inTransaction(List<Change<?>> group) {
    Session open;
    try {
      open = begun();
    } catch (SQLException | RuntimeException | Error failure) {
      drop(failure);
      return Optional.of(change -> change.failed(failure));
    }
    try {
      for (Change<?> change : group) {
        change.carryOut(open);
      }
      place.guard().check(open);
    } catch (SQLException | RuntimeException | Error failure) {
      drop(failure);
      return group.size() > 1 ? Optional.empty() : Optional.of(change -> change.failed(failure));
    }
    return Optional.of(committed(open));
  }

  private Session begun() throws SQLException {
    Session open = session == null ? place.open() : session;
    session = open;
    open.execute(BEGIN);
    return open;
  }

  private Consumer<Change<?>> committed(Session open) {
    try {
      open.execute(COMMIT);
    } catch (SQLException | RuntimeException | Error failure) {
      drop(failure);
      return change -> change.unknown(failure);
    }
    transactions.incrementAndGet();
    return Change::committed;
  }

  /** After a failure it starts anew, since nobody knows what that has left of the connection. */
  private void drop(Throwable failure) {
    Session open = session;
    session = null;
    if (open != null) {
      open.closeAfter(failure);
    }
  }

  /** Writes what waits, and ends. */
  @Override
  public void close() {
    synchronized (this) {
      if (!closed) {
        closed = true;
        waiting.add(end);
      }
    }
    try {
      thread.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
