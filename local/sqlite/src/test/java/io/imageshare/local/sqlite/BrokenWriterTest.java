package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.AMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.imageshare.store.StoreUnavailableException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong in the writer's thread, it goes on and answers what comes next. */
class BrokenWriterTest {
  private static final Change.Work<Integer> ROW =
      session ->
          session.change("INSERT INTO usage (region, project, images) VALUES ('here', 'a', 1)");

  private final EmptyPlace memory = new EmptyPlace();

  @AfterEach
  void close() {
    memory.close();
  }

  /** A writer for which a statement fails once. */
  private Writer failingAt(String statement, Throwable failure) {
    AtomicBoolean failed = new AtomicBoolean();
    return Writer.start(
        memory.watchedBy(
            sql -> {
              if (sql.equals(statement) && failed.compareAndSet(false, true)) {
                BrokenWriterTest.<RuntimeException>raise(failure);
              }
            }));
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> void raise(Throwable failure) throws T {
    throw (T) failure;
  }

  private static Throwable failure(String kind) {
    return switch (kind) {
      case "exception" -> new SQLException("broken");
      case "bug" -> new IllegalStateException("broken");
      default -> new OutOfMemoryError("broken");
    };
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"exception", "bug", "error"})
  void aTransactionThatDoesNotBeginWritesNothing(String kind) {
    try (Writer writer = failingAt("BEGIN IMMEDIATE", failure(kind))) {
      assertThatThrownBy(() -> writer.carryOut(ROW, AMPLE)).hasMessageContaining("broken");

      assertThat(writer.carryOut(ROW, AMPLE)).hasValue(1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"exception", "bug", "error"})
  void ofACommitThatFailsTheOutcomeIsUnknown(String kind) {
    try (Writer writer = failingAt("COMMIT", failure(kind))) {
      assertThat(writer.carryOut(ROW, AMPLE)).isEmpty();

      assertThat(writer.carryOut(ROW, AMPLE)).hasValue(1);
    }
  }

  @Test
  void whatKnowsNoDeadlineIsNotAcknowledgedThenEither() {
    try (Writer writer = failingAt("COMMIT", new SQLException("broken"))) {
      assertThatThrownBy(() -> writer.carryOut(ROW)).isInstanceOf(StoreUnavailableException.class);
    }
  }
}
