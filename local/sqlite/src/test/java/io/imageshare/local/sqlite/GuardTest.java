package io.imageshare.local.sqlite;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whether something else has made a database's file shorter")
class GuardTest {
  private final EmptyPlace memory = new EmptyPlace();
  private final Deque<Long> lengths = new ArrayDeque<>();
  private final Guard guard = Guard.of(this::length);
  private Session session;
  private boolean amid;

  @BeforeEach
  void open() throws SQLException {
    session = memory.place().open();
  }

  @AfterEach
  void close() {
    session.close();
    memory.close();
  }

  /** All are less than the database needs. */
  private long length() throws SQLException {
    long length = lengths.remove();
    if (amid) {
      amid = false;
      guard.check(session);
    }
    return length;
  }

  @Test
  @DisplayName("is told")
  void shorter() throws SQLException {
    lengths.addAll(List.of(20L, 10L));
    guard.check(session);

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> guard.check(session))
        .withMessageContaining("made shorter");
  }

  @Test
  @DisplayName("isn't told of one that grows, and another finds longer, while it is looked at")
  void grown() {
    lengths.addAll(List.of(10L, 20L));
    amid = true;

    assertThatCode(() -> guard.check(session)).doesNotThrowAnyException();
  }
}
