package io.imageshare.local.sqlite;

import io.imageshare.store.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** A writer in the middle of a transaction, so that all else that is asked of it waits. */
final class HeldWriter implements AutoCloseable {
  private final Writer writer;
  private final CountDownLatch end = new CountDownLatch(1);
  private final CompletableFuture<Optional<Boolean>> change;
  private final List<CompletableFuture<?>> waiting = new ArrayList<>();

  HeldWriter(Writer writer) {
    this.writer = writer;
    CountDownLatch begun = new CountDownLatch(1);
    this.change = Aside.ask(() -> writer.carryOut(session -> hold(begun), ample()));
    Aside.await(begun);
  }

  private boolean hold(CountDownLatch begun) {
    begun.countDown();
    Aside.await(end);
    return true;
  }

  private static Deadline ample() {
    return () -> Duration.ofHours(1);
  }

  /** Asks for a change, and returns once it waits. */
  <T> CompletableFuture<Optional<T>> ask(Change.Work<T> work) {
    CountDownLatch submitted = new CountDownLatch(1);
    CompletableFuture<Optional<T>> asked =
        Aside.ask(
            () ->
                writer.carryOut(
                    work,
                    () -> {
                      submitted.countDown();
                      return ample().remaining();
                    }));
    Aside.await(submitted);
    waiting.add(asked);
    return asked;
  }

  /** Lets it go on, until all that waited has ended in one way or the other. */
  @Override
  public void close() {
    end.countDown();
    change.join();
    waiting.forEach(each -> each.handle((result, failure) -> true).join());
  }
}
