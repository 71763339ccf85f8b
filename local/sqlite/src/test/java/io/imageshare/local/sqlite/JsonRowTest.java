package io.imageshare.local.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A record that is one JSON array")
class JsonRowTest {
  private final JsonRow row = new JsonRow(List.of("ubuntu", 7L));

  @Test
  @DisplayName("has none of the values that were added since it was written")
  void older() throws SQLException {
    assertThat(row.textOrNull(3)).isNull();
    assertThat(row.numberOrNull(4)).isNull();
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> row.text(3));
  }

  @Test
  @DisplayName("is damaged where a value isn't of its kind")
  void otherKind() {
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> row.text(2));
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> row.number(1));
  }
}
