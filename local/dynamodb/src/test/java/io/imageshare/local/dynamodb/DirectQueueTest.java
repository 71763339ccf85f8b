package io.imageshare.local.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.almworks.sqlite4java.SQLiteConnection;
import com.almworks.sqlite4java.SQLiteException;
import com.almworks.sqlite4java.SQLiteJob;
import com.almworks.sqlite4java.SQLiteQueue;
import com.almworks.sqlite4java.SQLiteStatement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;

class DirectQueueTest {
  private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

  private SQLiteQueue original;
  private DirectQueue queue;

  @BeforeAll
  static void load() throws Exception {
    SQLITE.setLevel(Level.OFF);
    SQLiteLibraryLoader.initialize();
  }

  @BeforeEach
  void start() {
    original = new SQLiteQueue().start();
    original.execute(new Statement("create table counts (count)")).complete();
    original.execute(new Statement("insert into counts values (0)")).complete();
    queue = DirectQueue.insteadOf(original);
  }

  @AfterEach
  void stop() throws InterruptedException {
    queue.stop(true).join();
    original.join();
  }

  private int count() throws ExecutionException, InterruptedException {
    return queue.execute(new Reading(new AtomicReference<>())).get();
  }

  @Test
  void theThreadThatAsksDoesTheWorkItself() {
    AtomicReference<Thread> worker = new AtomicReference<>();

    SQLiteJob<Integer> job = queue.execute(new Reading(worker));

    assertThat(job.isDone()).isTrue();
    assertThat(worker).hasValue(Thread.currentThread());
  }

  @Test
  void whatTheOriginalQueueHasWrittenIsThere() throws Exception {
    assertThat(count()).isZero();
  }

  @Test
  void manyThreadsMayAskAtOnce() throws Exception {
    IntStream.range(0, 500)
        .parallel()
        .forEach(
            each -> queue.execute(new Statement("update counts set count = count + 1")).complete());

    assertThat(count()).isEqualTo(500);
  }

  @Test
  void whatFailsIsToldByTheJobAndNothingElseFails() throws Exception {
    SQLiteJob<Boolean> failed = queue.execute(new Statement("insert into nothing values (1)"));

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(failed::get)
        .withCauseInstanceOf(SQLiteException.class);
    assertThat(count()).isZero();
  }

  @Test
  void whatIsAskedAfterItsEndIsCancelled() {
    queue.stop(true);

    assertThat(queue.execute(new Reading(new AtomicReference<>())).isCancelled()).isTrue();
  }

  private static final class Statement extends SQLiteJob<Boolean> {
    private final String sql;

    Statement(String sql) {
      this.sql = sql;
    }

    @Override
    protected Boolean job(SQLiteConnection connection) throws SQLiteException {
      connection.exec(sql);
      return true;
    }
  }

  private static final class Reading extends SQLiteJob<Integer> {
    private final AtomicReference<Thread> worker;

    Reading(AtomicReference<Thread> worker) {
      this.worker = worker;
    }

    @Override
    protected Integer job(SQLiteConnection connection) throws SQLiteException {
      worker.set(Thread.currentThread());
      SQLiteStatement reading = connection.prepare("select count from counts");
      try {
        reading.step();
        return reading.columnInt(0);
      } finally {
        reading.dispose();
      }
    }
  }
}
