package io.imageshare.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Others who share, accept, reject and revoke all the while that something else is done. */
final class Churn {
  private static final int THREADS = 4;

  private final Caller owner;
  private final Caller recipient;

  Churn(Caller owner, Caller recipient) {
    this.owner = owner;
    this.recipient = recipient;
  }

  /** Does that while those images come and go in the recipient's lists, each at least once. */
  <T> T during(List<String> images, Supplier<T> work) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    AtomicBoolean done = new AtomicBoolean();
    List<Future<?>> rounds = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      List<String> part = everyFrom(thread, images);
      rounds.add(threads.submit(() -> comeAndGo(part, done)));
    }
    try {
      return work.get();
    } finally {
      done.set(true);
      rounds.forEach(Churn::succeeds);
      threads.shutdown();
    }
  }

  private static List<String> everyFrom(int first, List<String> images) {
    List<String> part = new ArrayList<>();
    for (int next = first; next < images.size(); next += THREADS) {
      part.add(images.get(next));
    }
    return part;
  }

  private void comeAndGo(List<String> images, AtomicBoolean done) {
    do {
      for (String image : images) {
        round(List.of(image));
      }
    } while (!done.get());
  }

  private void round(List<String> image) {
    List<String> project = List.of(recipient.project());
    owner.shares(image, project);
    recipient.answers(image, "accepted");
    recipient.answers(image, "rejected");
    owner.shares(image, project);
    recipient.answers(image, "accepted");
    owner.stops(image, project);
  }

  private static void succeeds(Future<?> round) {
    try {
      round.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failure) {
      throw new AssertionError("a change made meanwhile failed", failure.getCause());
    }
  }
}
