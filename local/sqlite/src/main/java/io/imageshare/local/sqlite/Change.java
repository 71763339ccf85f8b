package io.imageshare.local.sqlite;

import io.imageshare.store.Deadline;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Something to be written, for which a thread waits that has asked for it. */
final class Change<T> {
  private final Work<T> work;
  private final AtomicBoolean taken = new AtomicBoolean();
  private final CompletableFuture<Ending<T>> ending = new CompletableFuture<>();
  private @Nullable T result;

  /** What is to be done within a transaction. */
  @FunctionalInterface
  interface Work<T> {
    T carryOut(Session session) throws SQLException;
  }

  /**
   * What became of a change.
   *
   * @param result what the work gave; empty if it isn't known whether it is written
   * @param failure why it isn't known, or why it certainly isn't written; null if it is
   * @param certain whether it is known
   */
  record Ending<T>(Optional<T> result, @Nullable Throwable failure, boolean certain) {}

  Change(Work<T> work) {
    this.work = work;
  }

  /** Takes it, to be carried out or to be given up; false if that was done before. */
  boolean take() {
    return taken.compareAndSet(false, true);
  }

  /** Does the work, which takes effect with its transaction. */
  void carryOut(Session session) throws SQLException {
    result = work.carryOut(session);
  }

  /** Its transaction was committed. */
  void committed() {
    ending.complete(new Ending<>(Optional.ofNullable(result), null, true));
  }

  /** It isn't known whether its transaction was committed. */
  void unknown(Throwable failure) {
    ending.complete(new Ending<>(Optional.empty(), failure, false));
  }

  /** Nothing of it is written. */
  void failed(Throwable failure) {
    ending.complete(new Ending<>(Optional.empty(), failure, true));
  }

  /** Waits for its ending. What hasn't begun at the deadline never will. */
  Ending<T> await(Deadline deadline) {
    try {
      return ending.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      return givenUp(late);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return givenUp(interrupted);
    } catch (ExecutionException impossible) {
      throw new IllegalStateException("only endings are told", impossible);
    }
  }

  private Ending<T> givenUp(Throwable reason) {
    return new Ending<>(Optional.empty(), reason, take());
  }
}
