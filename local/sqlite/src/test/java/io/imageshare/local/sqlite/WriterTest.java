package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.AMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.store.Deadline;
import io.imageshare.store.StoreUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is written together, and what becomes of it. */
class WriterTest {
  private static final String COUNT = "SELECT count(*) FROM usage";

  private final EmptyPlace memory = new EmptyPlace();
  private final Writer writer = Writer.start(memory.place());
  private final Readers readers = new Readers(memory.place());

  @AfterEach
  void close() {
    writer.close();
    readers.close();
    memory.close();
  }

  private static Change.Work<Integer> row(int number) {
    return session ->
        session.change("INSERT INTO usage (region, project, images) VALUES ('here', ?, 1)", number);
  }

  private static Change.Work<Integer> failing() {
    return session -> {
      session.change("INSERT INTO usage (region, project, images) VALUES ('here', 'failing', 1)");
      throw new IllegalStateException("broken");
    };
  }

  private long rows() {
    return readers.read(session -> session.row(COUNT, row -> row.number(1))).orElseThrow();
  }

  private static List<CompletableFuture<Optional<Integer>>> ten(HeldWriter held) {
    return IntStream.range(0, 10).mapToObj(number -> held.ask(row(number))).toList();
  }

  @Test
  void whatWaitsTogetherSharesOneTransaction() {
    long before = writer.transactions();
    List<CompletableFuture<Optional<Integer>>> asked;

    try (HeldWriter held = new HeldWriter(writer)) {
      asked = ten(held);
    }

    assertThat(writer.transactions()).isEqualTo(before + 2);
    assertThat(asked).extracting(CompletableFuture::join).containsOnly(Optional.of(1));
    assertThat(rows()).isEqualTo(10);
  }

  @Test
  void nobodyIsToldBeforeTheCommit() {
    List<CompletableFuture<Optional<Integer>>> asked = new ArrayList<>();
    List<Boolean> told = new ArrayList<>();
    Place place =
        memory.watchedBy(
            sql -> {
              if (sql.equals("COMMIT")) {
                told.add(asked.stream().anyMatch(CompletableFuture::isDone));
              }
            });
    try (Writer watched = Writer.start(place);
        HeldWriter held = new HeldWriter(watched)) {
      asked.addAll(ten(held));
    }

    assertThat(told).containsExactly(false, false);
    assertThat(asked).extracting(CompletableFuture::join).containsOnly(Optional.of(1));
  }

  @Test
  void oneThatFailsHarmsNoneThatWaitWithIt() {
    List<CompletableFuture<Optional<Integer>>> asked = new ArrayList<>();
    CompletableFuture<Optional<Integer>> broken;

    try (HeldWriter held = new HeldWriter(writer)) {
      asked.add(held.ask(row(100)));
      broken = held.ask(failing());
      asked.addAll(ten(held));
    }

    assertThat(asked).extracting(CompletableFuture::join).containsOnly(Optional.of(1));
    assertThat(rows()).isEqualTo(11);
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(broken::join)
        .withRootCauseExactlyInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatHasNotBegunAtItsDeadlineNeverWill() {
    AtomicBoolean carriedOut = new AtomicBoolean();
    try (HeldWriter held = new HeldWriter(writer)) {
      assertThatExceptionOfType(StoreUnavailableException.class)
          .isThrownBy(
              () ->
                  writer.carryOut(
                      session -> carriedOut.compareAndSet(false, true), () -> Duration.ZERO));
      CompletableFuture<Optional<Integer>> next = held.ask(row(1));
      assertThat(next).isNotDone();
    }

    assertThat(carriedOut).isFalse();
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void whatHasBegunAtItsDeadlineIsUnknown() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    Change.Work<Integer> slow =
        session -> {
          begun.countDown();
          Aside.await(told);
          return row(1).carryOut(session);
        };
    Deadline overOnceBegun =
        () -> {
          Aside.await(begun);
          return Duration.ZERO;
        };

    assertThat(writer.carryOut(slow, overOnceBegun)).isEmpty();

    told.countDown();
    assertThat(writer.carryOut(row(2), AMPLE)).hasValue(1);
    assertThat(rows()).isEqualTo(2);
  }

  @Test
  void whatWasAskedForBeforeTheEndIsThere() {
    List<CompletableFuture<Optional<Integer>>> asked;
    CompletableFuture<Boolean> closed;
    try (HeldWriter held = new HeldWriter(writer)) {
      asked = ten(held);
      closed =
          Aside.ask(
              () -> {
                writer.close();
                return true;
              });
    }

    assertThat(closed.join()).isTrue();
    assertThat(asked).extracting(CompletableFuture::join).containsOnly(Optional.of(1));
    assertThat(rows()).isEqualTo(10);
  }

  @Test
  void afterTheEndNothingIsWritten() {
    writer.close();

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> writer.carryOut(row(1), AMPLE))
        .withMessageContaining("closed");
    assertThat(rows()).isZero();
  }
}
