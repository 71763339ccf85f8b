package io.imageshare.local.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.store.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a folder neither those who read nor the one who writes is in the other's way. */
class ReadersTest {
  private static final String ALL = "SELECT project FROM usage ORDER BY project";

  private SqliteDatabase database = SqliteDatabase.inMemory();

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    database.close();
    database = SqliteDatabase.inFolder(folder);
    write("a");
    write("b");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Change.Work<Integer> row(String project) {
    return session ->
        session.change(
            "INSERT INTO usage (region, project, images) VALUES ('here', ?, 1)", project);
  }

  private void write(String project) {
    assertThat(database.writer().carryOut(row(project))).isOne();
  }

  private List<String> all() {
    return database.readers().read(session -> session.rows(ALL, row -> row.text(1)));
  }

  @Test
  void readersDoNotWaitForATransaction() {
    try (HeldWriter held = new HeldWriter(database.writer())) {
      assertThat(held.ask(row("c"))).isNotDone();
      assertThat(all()).containsExactly("a", "b");
    }
    assertThat(all()).containsExactly("a", "b", "c");
  }

  @Test
  void aLongListHoldsUpNoWriteAndSeesNoneOfIt() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch written = new CountDownLatch(1);
    CompletableFuture<List<String>> list =
        Aside.ask(
            () ->
                database
                    .readers()
                    .read(
                        session ->
                            session.rows(
                                ALL,
                                row -> {
                                  begun.countDown();
                                  Aside.await(written);
                                  return row.text(1);
                                })));
    Aside.await(begun);

    write("c");

    assertThat(all()).containsExactly("a", "b", "c");
    assertThat(list).isNotDone();
    written.countDown();
    assertThat(list.join()).containsExactly("a", "b");
  }

  @Test
  void afterAFailureOthersRead() {
    for (int time = 0; time < 100; time++) {
      assertThatExceptionOfType(StoreUnavailableException.class)
          .isThrownBy(
              () ->
                  database
                      .readers()
                      .read(
                          session -> {
                            throw new SQLException("broken");
                          }))
          .withMessageContaining("broken");
    }

    assertThat(all()).containsExactly("a", "b");
  }

  @Test
  void whatIsClosedIsNotRead() {
    database.readers().close();

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(this::all)
        .withMessageContaining("closed");
  }
}
